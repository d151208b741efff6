/** A file that could not be understood: what it was, and where it is kept now for whoever wants to mend it. */
export interface Damage {
  path: string;
  setAsideAs: string;
}

export type ReportDamage = (damage: Damage) => void;
