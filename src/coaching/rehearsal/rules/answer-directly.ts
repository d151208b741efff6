import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Move } from '../hearing/move.js';
import type { Moment, Wish } from '../moment.js';
import { leaningOf } from './leaning.js';

const toBlame: Partial<Record<Move, ReplyAct>> = {
  threat: 'meets_threat',
  label: 'answers_label',
  dig: 'answers_dig',
  overgeneralisation: 'denies_always',
  mind_reading: 'answers_mind_reading',
  causing: 'denies_causing',
  should: 'answers_should',
  why: 'answers_why',
  comparison: 'answers_comparison',
  accusation: 'answers_accusation',
};
const plainly: Partial<Record<Move, ReplyAct>> = {
  opening: 'opens_ear',
  asks_after: 'says_how_they_are',
  closed_question: 'answers_closed',
  reflection: 'confirms',
  thanks: 'takes_thanks',
  repair: 'takes_repair',
  yes: 'glad_of_yes',
  no: 'hears_no',
  off_subject: 'follows_off_subject',
  lost: 'lost',
  long: 'overwhelmed',
  postpone: 'before_you_go',
  goodbye: 'before_you_go',
  silence: 'waits',
};

/** So open, nearly everybody answers when they are asked. */
const opensUpAt = 45;
/** Above it, the tenser the likelier, they'd rather not be helped. */
const declinesFrom = 25;

/** The plain answer to a line, before habits and moods come in. */
export function answerDirectly(moment: Moment): Wish[] {
  const { move, partner, persona, chance } = moment;
  const specific = toBlame[move];
  if (specific)
    return [
      { act: specific, weight: 5 },
      { act: 'bristles', weight: 1.5 },
    ];
  const plain = plainly[move];
  if (plain) return [{ act: plain, weight: 5 }];
  switch (move) {
    case 'request':
      return answerRequest(moment);
    case 'limit':
      return answerLimit(moment);
    case 'offer':
      return [
        {
          act: chance.is((partner.tension - declinesFrom) / 100) ? 'declines_offer' : 'takes_offer',
          weight: 5,
        },
      ];
    case 'apology': {
      const takesIt = chance.is(persona.forgives - (partner.tension - 50) / 100);
      return [{ act: takesIt ? 'takes_apology' : 'apology_not_yet', weight: 5 }];
    }
    case 'validation':
      return [{ act: 'softens', weight: 5 }];
    case 'takes_no':
      return [{ act: 'softens', weight: 3 }];
    case 'open_question': {
      const opens = chance.is(partner.openness / opensUpAt - Math.max(0, partner.tension - 50) / 150);
      return [{ act: opens ? 'answers_openly' : 'brushes_off', weight: 4 }];
    }
    case 'statement':
    case 'remark':
      return [
        { act: 'hears_statement', weight: 3 },
        ...(partner.heard >= 45 && move === 'statement' ? [{ act: 'softens', weight: 2 } as const] : []),
      ];
    case 'drop':
    case 'assent':
      return [
        { act: 'waits', weight: 2 },
        { act: 'asks_back', weight: 2 },
      ];
    default:
      return [];
  }
}

const vagueRequest =
  /\b(?:be (?:more|better|nicer|less)|try harder|do better|help (?:out )?more|change|listen more|respect|care more|support me|make an effort)\b/;
const fewestRequestWords = 4;

/** Yes, no, something else, or not yet; a no that was drawn at the start stays a no. */
function answerRequest(moment: Moment): Wish[] {
  const { partner, line, chance, move, turn } = moment;
  const saidNo = partner.request === 'no';
  if (partner.asked <= 1 && isVague(line.plain)) return [{ act: 'asks_what', weight: 5 }];
  const leaning = leaningOf(moment);
  if (partner.refuses) {
    if (saidNo) return [{ act: 'repeats_no', weight: 5 }];
    return turn > 2 || chance.is(0.5)
      ? [{ act: 'refuses', weight: 5 }]
      : [{ act: 'thinks_it_over', weight: 5 }];
  }
  if (partner.agreed && move === 'request')
    return [
      { act: 'agrees', weight: 3 },
      { act: 'counters', weight: 2 },
    ];
  if (leaning === 'yes')
    return [
      { act: 'agrees', weight: 4 },
      { act: 'counters', weight: 2.5 },
    ];
  if (leaning === 'unsure')
    return [
      { act: 'counters', weight: saidNo ? 3 : 1.5 },
      { act: 'thinks_it_over', weight: saidNo ? 1 : 3 },
    ];
  return [{ act: saidNo ? 'repeats_no' : 'refuses', weight: 5 }];
}

const isVague = (request: string): boolean =>
  vagueRequest.test(request) || request.split(/\s+/).length < fewestRequestWords;

/** Heard, or pushed once; a limit that is held is given way to. */
function answerLimit({ partner, persona, chance }: Moment): Wish[] {
  if (partner.limit === 'pushed') return [{ act: 'gives_way', weight: 5 }];
  if (partner.limit === 'heard') return [{ act: 'hears_limit', weight: 5 }];
  const pushes = persona.pushes + (partner.tension - 50) / 150;
  return [{ act: chance.is(pushes) ? 'pushes_limit' : 'hears_limit', weight: 5 }];
}
