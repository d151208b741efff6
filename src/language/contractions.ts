/** What is looked at, and mended, of a term of compromise's parse. */
interface ContractedTerm {
  implicit?: string;
  normal: string;
  tags: Set<string>;
}

/**
 * "It's not like you broke it": the parser reads 's as "has" when a past tense follows anywhere after it. It is "has"
 * only when one follows at once, but for an adverb or "not": "it's never been". Likewise 'd is "would" before an
 * infinitive: "you'd cheat if you could". Mends the parse in place.
 */
export function mendContractions(sentence: ContractedTerm[]): void {
  sentence.forEach((term, index) => {
    if (term.implicit !== 'has' && term.implicit !== 'had') return;
    const next = sentence.slice(index + 1).find(({ tags }) => !tags.has('Adverb') && !tags.has('Negative'));
    if (term.implicit === 'had') {
      if (
        !next ||
        next.normal === 'better' ||
        isPast(next) ||
        !(next.tags.has('Infinitive') || next.tags.has('Singular'))
      )
        return;
      Object.assign(term, { implicit: 'would', tags: new Set(['Verb', 'Auxiliary', 'Modal']) });
    } else if (next && !isPast(next)) {
      Object.assign(term, { implicit: 'is', tags: new Set(['Verb', 'Copula', 'PresentTense']) });
    }
  });
}

const alike = /^(?:come|become|run|put|let|cut|hit|shut|set|quit|hurt|read|cost|bet|split|spread)$/;

const isPast = ({ tags, normal }: ContractedTerm): boolean =>
  tags.has('PastTense') || tags.has('Participle') || alike.test(normal);
