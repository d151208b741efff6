import type { Angle } from './angle.js';

/** "Bring her early today, | I have a meeting at six": what is asked for, and why. */
export function withReason(angles: Angle[]): Angle[] {
  const account = angles.find(({ complaint }) => complaint?.own)?.complaint?.said;
  if (!account) return angles;
  return angles.map((angle) =>
    angle.complaint?.act === 'wanted'
      ? { ...angle, complaint: { ...angle.complaint, said: account } }
      : angle,
  );
}

/** "You're a slob, there's hair in the butter": what was found tells more than the name called. */
export function withAccount(angles: Angle[]): Angle[] {
  const [first, ...others] = angles;
  if (!first?.frame || first.frame.by === 'deed' || Object.keys(first.frame.groups).length > 0) return angles;
  const account = others.find(({ complaint }) => complaint?.own === 'account');
  if (!account) return angles;
  return [{ ...account, frame: first.frame, weight: first.weight }, ...angles];
}
