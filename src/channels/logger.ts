/** What of a pino logger channels use. Its serializer of `err` has to keep the error's message out (src/log.ts). */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
