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
        ? [sayableOf(`${act}/${index}`, act, line.text, line.by ? ownVoice : 1)]
        : [],
    );
    known.set(key, sayable);
    return sayable;
  };
  return {
    for(act, moment) {
      const own = linesOf(act, moment);
      if (isTelling(act)) return own;
      return own.length > 0 ? [...own, ...anybodys(act, moment)] : anybodys(act, moment);
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

const sayableOf = (id: string, act: ReplyAct, text: string, weight: number): Sayable => ({
  id,
  act,
  text,
  weight,
  words: wordsIn(text),
  slots: [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!),
});
export const wordsIn = (text: string): number => text.split(' ').length;

/** What a scenario has for each act, in the order of its file. */
const ofScenario = (scenario: Scenario): Partial<Record<ReplyAct, Sayable[]>> => {
  const lines = (act: ReplyAct, key: string, texts: readonly string[]) => ({
    [act]: texts.map((text, index) => sayableOf(`scene/${key}/${index}`, act, text, ofTheScenario)),
  });
  return {
    ...lines('tells_fact', 'facts', scenario.facts),
    ...lines('tells_grievance', 'grievance', [scenario.grievance]),
    ...lines('belittles', 'belittles', scenario.belittles),
    ...lines('you_too', 'youToo', scenario.youToo),
    ...lines('other_subject', 'otherSubject', scenario.otherSubject),
    ...lines('half_step', 'halfStep', scenario.halfStep),
    ...lines(
      'offers',
      'offers',
      scenario.offers.map(({ text, condition }) => `${text} ${condition}`),
    ),
    ...lines('asks_back', 'asksBack', scenario.asksBack),
    ...lines('agrees', 'agrees', scenario.agrees),
    ...lines('counters', 'counters', scenario.counters),
    ...lines('refuses', 'refusals', scenario.refusals),
  };
};
const known = new WeakMap<Scenario, ReturnType<typeof ofScenario>>();
const toRequests: readonly ReplyAct[] = ['agrees', 'counters', 'refuses'];

/** The next fact is the one told; an answer to a request is only said to a request that is about the same. */
function linesOf(act: ReplyAct, { scenario, partner, line, subject }: Moment): readonly Sayable[] {
  const before = known.get(scenario);
  const all = before ?? ofScenario(scenario);
  if (!before) known.set(scenario, all);
  const lines = all[act] ?? [];
  if (act === 'tells_fact') return lines.slice(partner.facts, partner.facts + 1);
  if (toRequests.includes(act) && sharedStems(line.stems, subject.ask) === 0) return [];
  return lines;
}
