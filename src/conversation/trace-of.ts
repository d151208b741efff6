/** An error without its message, which may quote what a person wrote: its name and where it happened. */
export function traceOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return { error: error.name, at: at.slice(0, 8).map((frame) => frame.trim()) };
}
