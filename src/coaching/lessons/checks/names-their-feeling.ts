import type { Check } from '../answer.js';

/** Words that put a feeling with the other: "you felt …", "that sounds …", "how … you are". */
const lead =
  /\b(?:you(?:'re| are| were| feel| felt| seem| look| sound| must be| must have been| must feel| got| get)|(?:are|were) you|and (?:got|felt|feel|are|were)|d(?:o|id) you feel|(?:this|that|it|which)(?:'s| is| was| sounds| seems| must be| must have been| must feel| feels| felt)|sounds|seems|must have been|(?:anyone|anybody|i)(?:'d| would) (?:be|feel|have been)|how)\s+(?!not\b)((?:[a-z'-]+\s*){1,5})/g;
const hard =
  /\b(?:hard|tough|rough|painful|awful|horrible|scary|frightening|frustrating|exhausting|tiring|upsetting|gutting|devastating|crushing|brutal|cruel|mean|lonely|sad|rubbish|rotten|nerve-racking|disappointing|stressful|humiliating|embarrassing|annoying|maddening|draining|worrying|unsettling|hurtful|exciting|a lot|heavy|unfair|left out|let down|on your own)\b/;
const passed =
  /\b(?:that|this|it) (?:must |really |has to |can )*(?:hurts?|stings?)\b|\byou (?:did|do)(?:n't| not) feel (?:heard|seen|safe|understood|loved|wanted|welcome|listened to|taken seriously)|\b(?:hurt|hurts|scared|scares|worried|worries|upset|upsets|frightened|embarrassed|annoyed|annoys|frustrated|frustrates|stressed|disappointed|bothers|bothered|shook|saddens) you\b/;

/** Says, or asks, how it is for them: "you felt left out", "that must have been hard". */
export const namesTheirFeeling: Check = ({ plain, names }) =>
  passed.test(plain) ||
  [...plain.matchAll(lead)].some(([, words = '']) => {
    const each = words.trim().split(/\s+/);
    const runs = each.flatMap((word, at) => [
      word,
      each.slice(at, at + 2).join(' '),
      each.slice(at, at + 3).join(' '),
    ]);
    return hard.test(words) || runs.some((run) => names.find(run) !== null);
  });
