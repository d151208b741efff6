import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../../src/commands/teams-package/app-package.js';
import { readPng } from '../../support/png.js';
import { german, parts } from './parts.js';

const icon = (name: string) => readFileSync(`content/teams/${name}.svg`, 'utf8');
const icons = { color: icon('color'), outline: icon('outline') };
const packed = (given = parts) => unzipSync(appPackage(given, icons));
const files = packed();
const png = (name: string) => readPng(files[name]!);

test('the package holds the manifest and its icons, and nothing else', () => {
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  const { icons: named } = JSON.parse(strFromU8(files['manifest.json']!));
  expect(named).toEqual({ color: 'color.png', outline: 'outline.png' });
});

test('a language brings its file', () => {
  const { 'de.json': german_ } = packed({ ...parts, languages: [german] });
  expect(JSON.parse(strFromU8(german_!))['description.short']).toBe('Sagt Schweres ohne Vorwurf.');
});

test('the colour icon is a PNG of 192 by 192, filled to its corners', () => {
  const { signature, width, height, pixels } = png('color.png');
  expect([signature, width, height]).toEqual(['\x89PNG\r\n\x1a\n', 192, 192]);
  expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
  expect(new Set(pixels.map(String)).size).toBeGreaterThan(3);
});

test('the outline icon is a PNG of 32 by 32, white alone on nothing', () => {
  const { signature, width, height, format, pixels } = png('outline.png');
  expect([signature, width, height, ...format]).toEqual(['\x89PNG\r\n\x1a\n', 32, 32, 8, 6]);
  const seen = pixels.filter(([, , , opacity]) => opacity! > 0);
  expect(seen.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
  expect(seen.length / pixels.length).toBeGreaterThan(0.2);
  expect(seen.length / pixels.length).toBeLessThan(0.7);
});

test('the same parts give the same bytes', () => {
  expect(Buffer.from(appPackage(parts, icons)).equals(appPackage(parts, icons))).toBe(true);
});
