import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { AtomicFile } from './atomic-file.js';
import type { ReportDamage } from './damage.js';

/** 32 random bytes in base64url. */
const secretSchema = z.string().regex(/^[\w-]{43}$/);

/** The secret kept under a name in a folder; made when it is asked for the first time. */
export async function keptSecret(folder: string, name: string, report: ReportDamage): Promise<string> {
  const file = new AtomicFile(join(folder, `${name}.json`), secretSchema, report);
  const kept = await file.read();
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  await file.write(made);
  return made;
}
