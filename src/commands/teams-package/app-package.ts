import { strToU8, zipSync } from 'fflate';
import { pngOfWidth } from '../../channels/picture.js';
import { colorIcon, languageFile, type ManifestParts, manifestOf, outlineIcon } from './manifest.js';
import { translationOf } from './translation.js';

/** The drawings of the icons, as SVG. */
export interface Icons {
  color: string;
  outline: string;
}

/** Widths in dots that Teams asks for. */
const colorWidth = 192;
const outlineWidth = 32;

/** A zip holds local times, which must not differ between two packages of the same. */
const noTime = '1980-01-01T00:00:00';

/** The zip that is uploaded to Teams. The same parts give the same bytes. */
export function appPackage(parts: ManifestParts, icons: Icons): Uint8Array {
  return zipSync(
    {
      'manifest.json': json(manifestOf(parts)),
      [colorIcon]: pngOfWidth(icons.color, colorWidth),
      [outlineIcon]: pngOfWidth(icons.outline, outlineWidth),
      ...Object.fromEntries(
        parts.languages.map((language) => [languageFile(language), json(translationOf(language, parts))]),
      ),
    },
    { mtime: noTime },
  );
}

const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
