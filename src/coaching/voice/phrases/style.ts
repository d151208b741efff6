export const stylePhrases = [
  'style.short',
  'style.full',
  'style.request',
  'style.softer',
  'style.firmer',
  'style.expectation',
  'style.limit',
] as const;
