/** The small words of English that make grammar: lists that are complete, so they are code and not content. */
const set = (words: string): Set<string> => new Set(words.split(' '));

export const subjectPronouns = set(
  "i you he she we they it this that there ya yall y'all someone somebody nobody everyone everybody",
);
export const auxiliaries = set(
  'do does did have has had am are is was were be been being will would can could should shall must may might ought',
);
export const copulas = set('am are is was were be been being');
export const coordinators = set(
  'and but so or yet then plus because cause cuz coz bc since though although while whereas nor',
);
export const whenWords = set(
  'when whenever while if after before until till once every each because since as unless where wherever',
);
export const questionWords = set('why how what who whose where when which');
export const interjections = set(
  'oh ah ugh wow well look listen hey hi god gosh omg wtf lol lmao haha jeez jesus christ man dude bro mate seriously honestly frankly yeah yes no nope okay ok like so and but or then plus also anyway right sure fine actually basically literally apparently great obviously clearly please sorry hmm um uh btw tbh ffs smh idk gee boy sigh argh meh hello now sometimes still maybe',
);
/** Words that colour a verb and say nothing of their own. */
export const colouring = set(
  'please kindly just really even still actually literally honestly clearly obviously deliberately purposely simply totally completely absolutely seriously basically so ever always never constantly continually forever often usually only already also probably definitely apparently somehow suddenly finally once again all both freely certainly truly sure rarely hardly barely seldom sometimes kinda sorta freaking fricking fucking fuckin friggin effing bloody damn goddamn goddam frickin freakin',
);
export const swearing = set(
  'freaking fricking fucking fuckin friggin effing bloody damn goddamn goddam frickin freakin fucked ffs wtf motherfucking dang lmao lol smh omg tbh',
);
export const swornNouns: Record<string, string> = {
  shit: 'stuff',
  crap: 'stuff',
  bullshit: 'stuff',
  sh: 'stuff',
};
export const negatives = set('not never nothing nobody none neither nowhere no');
export const objectPronouns = set('me you him her us them it this that myself yourself');
export const determiners = set(
  'the a an my your our his her their its this that these those some any every each all no another',
);
export const prepositions = set(
  'to of in on at for with from by about into over under after before between through during without within against behind beside near off out up down around across past onto upon since until like as',
);
