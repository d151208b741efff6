import type { Utterance } from '../utterance.js';
import type { MatchTerm } from './match-term.js';
import { quotationsIn } from './quotation.js';

/** A word of three letters or more, all capitals; shorter ones are mostly names of things ("OK", "TV"). */
const shouted = /^[A-Z](?:[A-Z'’]{2,})$/;
/** More than one mark at the end of what is said, a "!" among them. */
const hammered = /^[\s"”)]*(?:[!?]*![!?]+|[!?]+![!?]*)/;

/** A face that smiles or winks: ":)", ";-P", ":D". */
const smile = /(?<=^|[\s.!?,\p{L}])[:;=x8]['o-]?[)\]dp3*]+(?=$|[\s.!?,])/giu;

/** More words than this in quotation marks are quoted; fewer are held at arm's length: your "quick calls". */
const atArmsLength = 3;

/**
 * Tags how it was typed: `Shouted` words in capitals, `Loud` before "!!" or "?!", `Smile` for a smiling face, `Quoted`
 * a few words in quotation marks.
 */
export function markTyping(sentences: MatchTerm[][], { text, terms }: Utterance): void {
  const words = terms.flat().filter(({ start, end }) => end > start);
  const loud = words.filter(({ start, end }) => shouted.test(text.slice(start, end)));
  for (const { sentence, index } of loud.length > 1 ? loud : loud.filter(({ word }) => word.length > 4))
    sentences[sentence]?.[index]?.tags.add('Shouted');
  for (const { sentence, index, end } of words)
    if (hammered.test(text.slice(end, end + 8))) sentences[sentence]?.[index]?.tags.add('Loud');
  for (const { start, end, text: said } of quotationsIn(text))
    if (said.trim().split(/\s+/).length <= atArmsLength)
      for (const word of words)
        if (word.start >= start && word.end <= end)
          sentences[word.sentence]?.[word.index]?.tags.add('Quoted');
  for (const face of text.matchAll(smile)) {
    const before = words.findLast(({ start }) => start <= face.index + 1) ?? words[0];
    if (before) sentences[before.sentence]?.[before.index]?.tags.add('Smile');
  }
}
