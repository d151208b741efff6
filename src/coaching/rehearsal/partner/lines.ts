import type { Persona } from '../../../catalogue/persona.js';
import type { ReplyAct, ReplyLine, ReplyLines, TensionBand } from '../../../catalogue/reply-line.js';
import type { Scenario } from '../../../catalogue/scenario.js';
import { sharedStems } from '../hearing/stems.js';
import { bandOf, type Moment, type Sayable } from '../moment.js';

/** The lines one may say now. */
export interface Lines {
  /** To an end: those of anybody, and those of the scenario. */
  for(act: ReplyAct, moment: Moment): readonly Sayable[];
  /** What may stand before something told: "Look." */
  leadsFor(act: ReplyAct, moment: Moment): readonly Sayable[];
}

/** What is told is the scenario's own; what suits anybody only leads up to it ("Look."). */
export const isTelling = (act: ReplyAct): boolean => act === 'tells_fact' || act === 'tells_grievance';

const ownVoice = 3;
const ofTheScenario = 4;

export function compileLines(files: readonly ReplyLines[]): Lines {
  const all = new Map(files.map(({ act, lines }) => [act, lines]));
  const known = new Map<string, Sayable[]>();
  const anybodys = (act: ReplyAct, { scenario, persona, partner }: Moment): readonly Sayable[] => {
    const band = bandOf(partner.tension);
    const key = `${act} ${persona.id} ${scenario.place} ${band} ${scenario.young}`;
    const before = known.get(key);
    if (before) return before;
    const sayable = (all.get(act) ?? []).flatMap((line, index) =>
      fits(line, persona, scenario, band)
        ? [{ id: `${act}/${index}`, act, text: line.text, weight: line.by ? ownVoice : 1 }]
        : [],
    );
    known.set(key, sayable);
    return sayable;
  };
  return {
    for(act, moment) {
      const own = linesOf(act, moment);
      return isTelling(act) ? own : [...own, ...anybodys(act, moment)];
    },
    leadsFor: (act, moment) => (isTelling(act) ? anybodys(act, moment) : []),
  };
}

function fits(
  { text, by, when, place, child }: ReplyLine,
  persona: Persona,
  scenario: Scenario,
  band: TensionBand,
) {
  if (by && !by.includes(persona.id)) return false;
  if (when && !when.includes(band)) return false;
  if (place && place !== scenario.place) return false;
  if (scenario.young ? !child : child === 'only') return false;
  return text.split(' ').length <= persona.mostWords;
}

/** What the scenario has for an act. An answer to a request is only said to a request that is about the same. */
function linesOf(act: ReplyAct, { scenario, partner, line, subject }: Moment): Sayable[] {
  const sayable = (key: string, texts: readonly string[]): Sayable[] =>
    texts.map((text, index) => ({ id: `${key}/${index}`, act, text, weight: ofTheScenario }));
  const onlyIfMeant = (key: string, texts: readonly string[]): Sayable[] =>
    sharedStems(line.stems, subject.ask) > 0 ? sayable(key, texts) : [];
  switch (act) {
    case 'tells_fact':
      return sayable('facts', scenario.facts).slice(partner.facts, partner.facts + 1);
    case 'tells_grievance':
      return sayable('grievance', [scenario.grievance]);
    case 'belittles':
      return sayable('belittles', scenario.belittles);
    case 'you_too':
      return sayable('youToo', scenario.youToo);
    case 'other_subject':
      return sayable('otherSubject', scenario.otherSubject);
    case 'half_step':
      return sayable('halfStep', scenario.halfStep);
    case 'offers':
      return sayable(
        'offers',
        scenario.offers.map(({ text, condition }) => `${text} ${condition}`),
      );
    case 'asks_back':
      return sayable('asksBack', scenario.asksBack);
    case 'agrees':
      return onlyIfMeant('agrees', scenario.agrees);
    case 'counters':
      return onlyIfMeant('counters', scenario.counters);
    case 'refuses':
      return onlyIfMeant('refusals', scenario.refusals);
    default:
      return [];
  }
}
