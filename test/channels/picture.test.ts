import { pngOf } from '../../src/channels/picture.js';
import { columnsPicture } from '../../src/coaching/pictures/columns.js';

const bytes = (url: string) => Buffer.from(url.replace('data:image/png;base64,', ''), 'base64');
const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const svg = (name: string) => columnsPicture([{ name, height: 1, level: 'steady' }], { roof: 'Trust' });

test('a picture becomes a PNG, twice as many dots as units', () => {
  const png = bytes(pngOf(svg('Honesty')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(size(png)).toEqual([1120, 600]);
});

test('its words are drawn: another word, another picture', () => {
  expect(pngOf(svg('Honesty'))).not.toBe(pngOf(svg('Openness')));
});

test('a name is only a name', () => {
  expect(svg('<b> & Co')).toContain('&lt;b&gt; &amp; Co');
});
