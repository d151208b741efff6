import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400', '600'].map((weight) =>
  readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`)),
);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** What pictures are written in; every machine draws them alike. */
export const pictureFont = 'Source Sans 3';

/** Twice as many dots as units, so that it is sharp on a phone. */
const zoom = 2;

/** An SVG as a PNG, in a data URL. @throws when it is no SVG. */
export function pngOf(svg: string): string {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: fonts, defaultFontFamily: pictureFont, loadSystemFonts: false },
  });
  return `data:image/png;base64,${Buffer.from(drawn.render().asPng()).toString('base64')}`;
}
