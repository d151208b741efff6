import type { Check } from '../answer.js';

const habit =
  /\bi(?:'m| am)? (?:don't|do not|can't|cannot|usually|often|mostly|only|try to|like to|prefer|check|read|look at|answer|reply|turn|switch|put|keep|leave|get to|catch up|mute|slow|not (?:great|good|much|on|able)|bad at|away|offline|busy)\b|\bi(?:'ll| will) (?:answer|reply|read|write|text|call|message|get back|look|ring)\b|\bmy phone(?:'s| is) (?:off|away|on silent)\b/;

/** Tells how I do it, so that nobody has to guess. */
export const tellsOwnHabit: Check = ({ plain }) => habit.test(plain);
