import type { Catalogue } from '../../catalogue/load.js';
import type { FoundPart, PartFinder } from './found.js';

const degree =
  '(?:(?:so|very|really|quite|a bit|a little|pretty|just|kind of|kinda|still|rather|also|both|always|often|getting|feeling|being|completely|totally|truly|more and more|too|incredibly|extremely)\\s+)*';
const saying =
  "\\bi(?:'?m| am| feel| felt| get| got| was| have been|'?ve been|'?ve felt| end up| start to feel| started to feel| become| became| am feeling|'?m feeling)";
const bodies =
  'my (?:stomach|heart|chest|throat|shoulders|head|hands?) (?:hurts?|sinks?|sank|drops?|dropped|tightens?|tightened|races?|raced|knots?|shakes?|aches?|ached)';
const without =
  "\\bit (?:hurts|hurt|stings|stung|saddens me|worries me|scares me|upsets me|frustrates me|bothers me|breaks my heart)|\\bi miss(?:ed)? |\\bi(?:'?m| am) sick to my stomach|\\bi (?:worry|panic|panicked|worried|cried)\\b";

/** The word in which the speaker says how it is for them. */
export function compileFeelingFinder(catalogue: Catalogue): PartFinder {
  const own = [
    ...catalogue.feelings.flatMap(({ id, also }) => [id, ...also]),
    ...catalogue.fauxFeelings.experience,
  ].map((word) => word.replace(/ (?:of|about|with|by|at)$/, ''));
  const verdicts = catalogue.fauxFeelings.verdict.map(({ word }) => word);
  const list = (words: string[]) =>
    [...new Set(words)].sort((one, other) => other.length - one.length).join('|');
  const feeling = `(?:${list(own)})`;
  const named = new RegExp(`${saying}\\s+${degree}${feeling}\\b(?:,? and ${degree}${feeling}\\b)?`);
  const verdict = new RegExp(`${saying}\\s+${degree}(?:${list(verdicts)})\\b(?: by you)?`);
  const thought = /\bi (?:feel|felt|'ve felt|am feeling) (?:like|that|as if|as though|you|he|she|they)\b/;
  const passed = new RegExp(
    `\\b(?:you|that|this|it) (?:make|makes|made|are making|leave|leaves|left) me (?:feel )?${degree}${feeling}\\b`,
  );
  const unnamed = new RegExp(`${bodies}|${without}`);

  const at = (match: RegExpExecArray, issue: FoundPart['issue']): FoundPart => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    issue,
  });
  return (text) => {
    const found = named.exec(text);
    if (found) {
      const by = /^\s+(?:by you|because of you)\b/.exec(text.slice(found.index + found[0].length));
      if (!by) return at(found, null);
      const whole = { start: found.index, end: found.index + found[0].length + by[0].length };
      return { ...whole, issue: { id: 'by_you', words: by[0].trim() } };
    }
    const said = verdict.exec(text);
    if (said) return at(said, { id: 'verdict_word', words: said[0].split(/\s+/).at(-1) ?? '' });
    const thinking = thought.exec(text);
    if (thinking) return at(thinking, { id: 'thought_as_feeling', words: thinking[0] });
    const shown = unnamed.exec(text);
    if (shown) return at(shown, null);
    const handed = passed.exec(text);
    return handed && at(handed, { id: 'passes_blame', words: handed[0] });
  };
}
