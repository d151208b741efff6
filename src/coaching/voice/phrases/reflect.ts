export const reflectPhrases = ['reflect.nothing', 'reflect.begin', 'reflect.roof'] as const;
