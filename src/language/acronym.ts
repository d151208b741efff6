const known = new Set(
  'IVF MOT ADHD GCSE GCSES PIN BBC DIY HMRC MRI IBS ICU IOU UTI CEO CFO COO CTO PTA ETA RSVP AGM GPA SAT SATS EOD USB USA VAT ISA OCD UCAS IKEA ASOS ASDA API URL AWOL'.split(
    ' ',
  ),
);

/** "IVF", "NHS": said letter by letter, so they stay as they are; "NEVER" is only loud. */
export const isAcronym = (written: string): boolean =>
  known.has(written) || /^[B-DF-HJ-NP-TV-XZ]{2,5}s?$/.test(written);
