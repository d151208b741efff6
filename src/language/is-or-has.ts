/** What is looked at, and mended, of a term of compromise's parse. */
interface ContractedTerm {
  implicit?: string;
  tags: Set<string>;
}

/**
 * "It's not like you broke it": the parser reads 's as "has" when a past tense follows anywhere after it. It is "has"
 * only when one follows at once, but for an adverb or "not": "it's never been". Mends the parse in place.
 */
export function mendIsAndHas(sentence: ContractedTerm[]): void {
  sentence.forEach((term, index) => {
    if (term.implicit !== 'has') return;
    const next = sentence.slice(index + 1).find(({ tags }) => !tags.has('Adverb') && !tags.has('Negative'));
    if (!next || next.tags.has('PastTense') || next.tags.has('Participle')) return;
    term.implicit = 'is';
    term.tags = new Set(['Verb', 'Copula', 'PresentTense']);
  });
}
