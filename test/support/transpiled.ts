import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

/**
 * The sources as JavaScript in a folder of their own, for tests that need a second process.
 * It lies in `dist/` so that packages and content are found as they are from a build.
 */
export function transpile(folders = ['src', 'dialogs']): { path: string; remove(): void } {
  mkdirSync('dist', { recursive: true });
  const path = resolve(mkdtempSync('dist/test-'));
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
      const target = join(path, folder, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, javascript(join(folder, name)));
    }
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

const javascript = (file: string): string =>
  transformSync(readFileSync(file, 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  }).code;
