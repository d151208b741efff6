import type { Engine } from '../language/engine.js';
import type { Reading } from '../language/reading.js';

/**
 * An engine that reads the same words once: the safety screen and the coach both read a message, and a long one
 * costs a tenth of a second. `forget` drops what was read, so that no words outlive their turn.
 */
export function readOnce(engine: Engine): { engine: Engine; forget(): void } {
  const readings = new Map<string, Reading>();
  const read: Engine['read'] = (text, options = {}) => {
    const key = `${options.relation ?? ''} ${text}`;
    const known = readings.get(key) ?? engine.read(text, options);
    readings.set(key, known);
    return known;
  };
  return { engine: { ...engine, read }, forget: () => readings.clear() };
}
