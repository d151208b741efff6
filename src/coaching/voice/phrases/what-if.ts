export const whatIfPhrases = [
  'what_if.opening',
  'what_if.they_say',
  'what_if.two',
  'what_if.one',
  'what_if.unsure',
  'what_if.no_more',
  'what_if.unsafe',
] as const;
