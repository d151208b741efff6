/** Turns between a clear sign, or a plain answer, and the next check. */
export const turnsToCheck = 2;
/** Turns after which an unclear sign is asked about once more. */
export const turnsToAskAgain = 5;
