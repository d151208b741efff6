import { escaped } from './escaped.js';

/** One column of a picture: what it is called, and how tall it stands, 0 to 1. */
export interface Column {
  name: string;
  height: number;
  /** How it stands, in a word. */
  level: string;
}

const width = 560;
const height = 300;
const ground = 230;
const tallest = 170;
const sky = 60;

/**
 * Columns side by side on one ground, each with its name and how it stands: no scale, because nothing is measured.
 * `roof`: a beam over them, for what they hold up.
 */
export function columnsPicture(columns: Column[], { roof }: { roof: string | null }): string {
  const room = (width - 40) / columns.length;
  const broad = Math.min(70, room - 16);
  const parts = columns.map(({ name, height: share, level }, at) => {
    const middle = 20 + room * (at + 0.5);
    const tall = Math.max(18, share * tallest);
    const top = ground - tall;
    return [
      `<rect x="${middle - broad / 2}" y="${top}" width="${broad}" height="${tall}" rx="4" fill="${share > 0.7 ? '#7d2f1d' : share > 0.4 ? '#b5735f' : '#e3c4b8'}"/>`,
      `<rect x="${middle - broad / 2 - 5}" y="${top - 6}" width="${broad + 10}" height="10" rx="3" fill="#5c2315"/>`,
      label(middle, ground + 26, name, 600),
      label(middle, ground + 48, level, 400),
    ].join('');
  });
  const beam = roof
    ? `<path d="M 20 ${sky - 14} L ${width / 2} 14 L ${width - 20} ${sky - 14} Z" fill="#f3e3da" stroke="#5c2315" stroke-width="2"/>${label(width / 2, sky - 22, roof, 600)}`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" rx="12" fill="#fffdf9"/>`,
    beam,
    `<rect x="16" y="${ground}" width="${width - 32}" height="4" rx="2" fill="#5c2315"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

const label = (x: number, y: number, text: string, weight: 400 | 600): string =>
  `<text x="${x}" y="${y}" font-size="15" font-weight="${weight}" text-anchor="middle" fill="#2b211c">${escaped(text)}</text>`;
