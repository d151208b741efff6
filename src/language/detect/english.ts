import nlp from 'compromise';

/**
 * Function words and texting words that English uses all the time and its neighbours hardly do. Words that other
 * languages write the same way ("me", "no", "on", "die") are left out: they prove nothing.
 */
const telling = new Set(
  (
    'i you he she it we they him her them my your his our their mine yours the and or but if by for from into of off out over ' +
    'to up with about after again all are been being can could did do does done get go got has had have how just know ' +
    'like more much never not now one only other out really said say see should some still such than that then there ' +
    'these this those too very was way well were what when where which who why will would yes ' +
    "don't didn't can't won't isn't aren't wasn't doesn't i'm i've i'll you're you've you'll it's that's what's he's " +
    "she's they're we're let's always ever every everything nothing stop make made want need feel think thanks thank " +
    'sorry please love hate good great nice ok okay lol hey hi hello yeah come back here home time work day today ' +
    'tomorrow tonight night last next because lazy liar selfish rude shut dude bro man guys kids mom mum dad it call text'
  ).split(' '),
);
/**
 * Everyday words of Spanish, French, German, Italian and Portuguese, written with or without accents, that no English
 * sentence has. More of these than of the telling ones: another language.
 */
const elsewhere = new Set(
  (
    'que de el la los las un una uno unos y o es eres soy somos estas esta estoy siempre nunca jamas nada todo todos porque cuando por para con sin ' +
    'muy mas pero tu tus mi mis yo ella nosotros ayudas llegas escuchas casa tarde harto harta culpa ' +
    'je tu il elle nous vous ils les le du des une et ou est suis sommes toujours jamais rien tout tous parce quand pour avec sans tres mais ton ta ' +
    'tes mon mes moi toi te ne pas nul nulle faute ' +
    'ich du er sie wir ihr der das ein eine einen und oder ist bist sind immer nie niemals nichts alles weil wenn mit ohne sehr aber dein ' +
    'deine mein meine mir mich dir dich nicht hilfst horst hoerst faul schuld im zu auf ' +
    'io lui lei noi voi il gli uno ed sono sei siamo sempre mai niente tutto perche quando per senza molto piu ma tuo tua mio mia non ascolti ' +
    'eu ele ela nos voce voces os as um uma e sou sempre nunca tudo porque quando sem muito mais mas seu sua meu minha nao'
  ).split(' '),
);
/** Letters that English words do not have; a few in a name or a borrowed word say nothing. */
const foreign = /[^\p{ASCII}\P{L}]/gu;

/** Whether words (lower case, spelling mended) look English. Few words are given the benefit of the doubt. */
export function isEnglish(text: string, words: string[]): boolean {
  const strange = text.match(foreign)?.length ?? 0;
  if (strange > 0 && strange > text.match(/\p{L}/gu)!.length * 0.3) return false;
  const written = words.filter((word) => /\p{L}/u.test(word));
  const known = written.filter((word) => telling.has(word)).length;
  const other = written.filter((word) => elsewhere.has(word) && !telling.has(word)).length;
  if (other >= 2 && other > known && other >= written.length * 0.4) return false;
  if (written.length < 4) return true;
  if (known >= Math.max(1, written.length * (strange > 0 ? 0.25 : 0.12))) return true;
  return written.length < 8 && strange === 0 && written.filter(isInLexicon).length >= written.length * 0.6;
}

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;
const isInLexicon = (word: string): boolean => Object.hasOwn(lexicon, word);
