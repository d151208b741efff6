import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Request, Response } from 'restify';
import { refuse } from '../../http/refusal.js';
import type { Logger } from '../../logger.js';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

interface Asset {
  type: string;
  body: Buffer;
  /** The same, compressed when the page was built. */
  gzip: Buffer | undefined;
}

/**
 * The files the page loads, read once. Their address holds a hash of them all, so that a browser may keep them
 * for good and still gets new ones with a new version.
 */
export class Assets {
  #loaded: Promise<{ version: string; files: Map<string, Asset> }> | undefined;

  constructor(private readonly folder: URL) {}

  async addressOf(name: string): Promise<string> {
    return `/assets/${(await this.#load()).version}/${name}`;
  }

  async send(request: Request, response: Response, log: Logger): Promise<void> {
    const { version, files } = await this.#load();
    const asset = request.params.version === version ? files.get(request.params.name) : undefined;
    if (!asset) {
      if (request.params.name === 'webchat.js') log.error({}, 'webchat.js is missing: run npm run build');
      throw refuse.notFound();
    }
    const zipped = asset.gzip && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.sendRaw(200, (zipped && asset.gzip) || asset.body, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    });
  }

  #load() {
    this.#loaded ??= readAssets(this.folder);
    return this.#loaded;
  }
}

async function readAssets(folder: URL) {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (!type) continue;
    const body = await readFile(new URL(name, folder));
    const gzip = await readFile(new URL(`${name}.gz`, folder)).catch(() => undefined);
    files.set(name, { type, body, gzip });
    hash.update(name).update(body);
  }
  return { version: hash.digest('hex').slice(0, 12), files };
}
