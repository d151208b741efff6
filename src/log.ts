import { type DestinationStream, destination, type LogFn, type Logger, pino } from 'pino';
import type { Settings } from './settings.js';

/**
 * The log: JSON lines on standard error. What people write never goes in. An error's message may quote it
 * ("Unexpected token in …"), so of an error only its name, code and place in the program are kept.
 */
export function createLog(
  level: Settings['LOG_LEVEL'],
  to: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    { level, base: null, serializers: { err: withoutMessage }, hooks: { logMethod: withOwnWords } },
    to,
  );
}

/** pino takes an error's message where none is given; the error's own words must stay out. */
function withOwnWords(this: Logger, given: Parameters<LogFn>, write: LogFn): void {
  const [first, words] = given;
  write.apply(this, typeof first === 'object' && words === undefined ? [first, 'failed'] : given);
}

/** Microsoft's sign-in says what is wrong nowhere but in the message. */
const microsoftsCode = /\bAADSTS\d{4,9}\b/;

function withoutMessage(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, code, stack, message } = error as NodeJS.ErrnoException;
  const [signIn] = microsoftsCode.exec(message) ?? [];
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, code, ...(signIn && { signIn }), stack: frames?.map((line) => line.trim()) };
}
