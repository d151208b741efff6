export const reflectPhrases = [
  'reflect.nothing',
  'reflect.begin',
  'reflect.roof',
  'reflect.which',
  'reflect.steady',
] as const;
