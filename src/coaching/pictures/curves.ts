import { escaped } from './escaped.js';

/** One line of a picture: how high something stood, 0 to 100, turn after turn; the first before the first turn. */
export interface Curve {
  name: string;
  levels: readonly number[];
}

/** What stands at the ends of the axes. */
export interface Axis {
  high: string;
  low: string;
  start: string;
}

const width = 560;
const height = 320;
const left = 62;
const right = width - 24;
const top = 62;
const bottom = 262;

/** Told apart by stroke and by mark as well as by colour. */
const looks = [
  { colour: '#9a3412', dash: '', mark: round },
  { colour: '#1d5f74', dash: ' stroke-dasharray="8 5"', mark: square },
];

/** Two curves at most over the turns of a talk, on a light ground of its own, so that it reads in dark as well. */
export function curvesPicture(curves: readonly Curve[], { high, low, start }: Axis): string {
  const turns = Math.max(1, ...curves.map(({ levels }) => levels.length - 1));
  const x = (turn: number): number => left + ((right - left) * turn) / turns;
  const y = (level: number): number => bottom - ((bottom - top) * level) / 100;
  const every = turns > 8 ? 2 : 1;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" rx="12" fill="#fffdf9"/>`,
    ...[0, 50, 100].map(
      (level) =>
        `<line x1="${left}" y1="${y(level)}" x2="${right}" y2="${y(level)}" stroke="#e6d8cf" stroke-width="${level === 0 ? 2 : 1}"/>`,
    ),
    text(left - 10, y(100) + 5, high, 'end'),
    text(left - 10, y(0) + 5, low, 'end'),
    text(x(0), bottom + 26, start, 'middle'),
    ...numbers(turns).flatMap((turn) =>
      turn % every === 0 ? [text(x(turn), bottom + 26, String(turn), 'middle')] : [],
    ),
    ...curves.map(({ levels }, at) => drawn(levels, at, x, y)),
    ...curves.map(({ name }, at) => legend(name, at)),
    '</svg>',
  ].join('');
}

const numbers = (to: number): number[] => Array.from({ length: to }, (_, index) => index + 1);

function drawn(
  levels: readonly number[],
  at: number,
  x: (turn: number) => number,
  y: (level: number) => number,
): string {
  const { colour, dash, mark } = looks[at % looks.length]!;
  const points = levels.map((level, turn) => ({ x: x(turn), y: y(level) }));
  const path = points.map(
    (point, index) => `${index === 0 ? 'M' : 'L'} ${round1(point.x)} ${round1(point.y)}`,
  );
  return [
    `<path d="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="3"${dash} stroke-linejoin="round"/>`,
    ...points.map((point) => mark(round1(point.x), round1(point.y), colour)),
  ].join('');
}

function legend(name: string, at: number): string {
  const { colour, dash, mark } = looks[at % looks.length]!;
  const from = left + at * 245;
  return [
    `<line x1="${from}" y1="30" x2="${from + 34}" y2="30" stroke="${colour}" stroke-width="3"${dash}/>`,
    mark(from + 17, 30, colour),
    text(from + 44, 35, name, 'start', 600),
  ].join('');
}

function round(x: number, y: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="5" fill="${colour}"/>`;
}

function square(x: number, y: number, colour: string): string {
  return `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9" fill="${colour}"/>`;
}

const round1 = (value: number): number => Math.round(value * 10) / 10;

const text = (
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
  weight: 400 | 600 = 400,
): string =>
  `<text x="${round1(x)}" y="${round1(y)}" font-size="18" font-weight="${weight}" text-anchor="${anchor}" fill="#2b211c">${escaped(words)}</text>`;
