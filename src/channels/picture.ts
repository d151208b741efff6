import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400', '600'].map((weight) =>
  readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`)),
);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** What pictures are written in; every machine draws them alike. */
export const pictureFont = 'Source Sans 3';

/**
 * An SVG as a PNG, in a data URL.
 * @param zoom dots a unit: two, so that it is sharp on a phone
 * @throws when it is no SVG.
 */
export const pngOf = (svg: string, zoom = 2): string =>
  `data:image/png;base64,${Buffer.from(drawn(svg, { mode: 'zoom', value: zoom })).toString('base64')}`;

/** An SVG as the bytes of a PNG that is so many dots wide. @throws when it is no SVG. */
export const pngOfWidth = (svg: string, width: number): Uint8Array =>
  drawn(svg, { mode: 'width', value: width });

function drawn(svg: string, fitTo: ResvgRenderOptions['fitTo']): Uint8Array {
  const font = { fontBuffers: fonts, defaultFontFamily: pictureFont, loadSystemFonts: false };
  return new Resvg(svg, { ...(fitTo && { fitTo }), font }).render().asPng();
}
