import { parseArgs } from 'node:util';

/**
 * Reads the arguments of a command that knows one flag.
 * @returns null where it was given anything else: why, and how it is used, then stand on standard error.
 */
export function readFlag(
  command: string,
  flag: string,
  usage: string,
  args = process.argv.slice(2),
): boolean | null {
  try {
    const { values } = parseArgs({ args, options: { [flag]: { type: 'boolean' } } });
    return values[flag] === true;
  } catch (error) {
    process.stderr.write(`${command}: ${(error as Error).message}\n${usage}`);
    return null;
  }
}
