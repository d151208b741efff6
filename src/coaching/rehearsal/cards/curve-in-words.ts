import type { Voice } from '../../voice/voice.js';

/** A curve for whoever does not see it: "Tension: 46 at the start, then 51, 40, 36." */
export function curveInWords(name: string, levels: readonly number[], voice: Voice): string {
  const [start = 0, ...rest] = levels;
  return voice.label('rehearse.curve_alt', {
    name,
    start: String(start),
    levels: rest.length > 0 ? rest.join(', ') : String(start),
  });
}
