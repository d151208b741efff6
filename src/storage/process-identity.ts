import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that it is not mistaken for another one that was given its number later. */
export interface ProcessIdentity {
  pid: number;
  /** The machine, its boot and its process numbering: within one place a pid can be looked up. */
  place: string;
  /** When it started, in ticks since boot; null where the system does not tell (only Linux does). */
  started: string | null;
}

export function identify(pid = process.pid): ProcessIdentity {
  return { pid, place: place(), started: startOf(pid) };
}

/** Whether a process of this place still runs. Where no start is known, any process of that number counts. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return started === null || startOf(pid) === started;
}

function place(): string {
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const numbering = quietly(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, numbering].filter(Boolean).join(' ');
}

/** Null also for a process that has ended and only waits to be collected. */
function startOf(pid: number): string | null {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return state === undefined || state === 'Z' ? null : (fields[18] ?? null);
}

function quietly(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
