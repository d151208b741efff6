import { isWork } from '../../../../src/catalogue/relation.js';
import { debrief } from '../../../../src/coaching/rehearsal/after/debrief.js';
import { futures } from '../../../../src/coaching/rehearsal/after/futures.js';
import { hints } from '../../../../src/coaching/rehearsal/after/hints.js';
import { transcript } from '../../../../src/coaching/rehearsal/after/transcript.js';
import { begin } from '../../../../src/coaching/rehearsal/play.js';
import { settingOf, stage, talk, turnsOf } from '../stage.js';

const calm = 'I ate alone tonight and I felt lonely.';
const ask = 'Could we leave both phones in the hall tonight?';

describe('debrief', () => {
  const heated = talk({}, [calm, "You're so selfish.", 'That makes sense. You have a lot on.']);
  const told = debrief(stage, heated);

  test('both curves from before the first word, the best line, the hardest, and which patterns came up', () => {
    expect(told.curve.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    expect(told.best?.said).not.toBe("You're so selfish.");
    expect(told.hardest).toMatchObject({ turn: 2, said: "You're so selfish." });
    expect(stage.engine.read(told.hardest!.better!).blaming).toBe(false);
    expect(told.patterns).toMatchObject([{ id: 'label', times: 1 }]);
    expect(told.theirs).toBe(null);
    expect(told.takeAlong.id).toBe('drop_labels');
  });

  test('broken off it can be looked back on too, even before the first word', () => {
    expect(told.ended.id).toBe('open');
    expect(debrief(stage, begin(stage, settingOf()))).toMatchObject({
      best: null,
      hardest: null,
      clarity: 0,
    });
  });

  test('when it was said clearly and they still said no, that part is theirs', () => {
    const lines = [calm, 'What was going on for you?', 'That makes sense.', ask, ask, 'Okay.', 'Okay.'];
    const noes = turnsOf({ persona: 'dismissive' }, lines)
      .map((turns, seed) => talk({ persona: 'dismissive', seed }, lines.slice(0, turns.length)))
      .filter(({ turns }) => turns.at(-1)?.ended === 'disagree');
    expect(noes.length).toBeGreaterThan(5);
    for (const rehearsal of noes) {
      const { theirs, takeAlong } = debrief(stage, rehearsal);
      expect(theirs).toBe(stage.catalogue.rehearsalDebrief.theirs);
      expect(takeAlong.id).toBe('theirs');
    }
  });
});

test('two futures part where the lines do', () => {
  const one = talk({}, [calm, "You're so selfish.", 'Whatever.']);
  const other = talk({}, [calm, 'What was going on for you?']);
  const { shared, one: was, other: instead } = futures(one, other);
  expect(shared.map(({ said }) => said)).toEqual([calm]);
  expect(was.turns).toHaveLength(2);
  expect(instead.turns).toHaveLength(1);
  expect(instead.tension).toBeLessThan(was.tension);
});

describe('hints', () => {
  test('at the start the statement of the scene; afterwards what has not been said', () => {
    const { well } = stage.sceneOf(settingOf()).scenario;
    expect(hints(stage, begin(stage, settingOf()))[0]).toEqual({ text: well.statement, from: 'moment' });
    expect(hints(stage, talk({}, [well.statement])).map(({ text }) => text)).not.toContain(well.statement);
  });

  test('blame in a draft is said another way first', () => {
    const [first] = hints(stage, begin(stage, settingOf()), 'You never put that phone away.');
    expect(first?.from).toBe('rewrite');
    expect(stage.engine.read(first!.text).blaming).toBe(false);
  });

  test('an offer can be taken, another subject come back from, a limit held', () => {
    const firstHint = (act: string, lines: string[], persona: 'anxious' | 'dismissive' | 'hot-tempered') => {
      const at = turnsOf({ persona }, lines, 100).findIndex((turns) =>
        turns.at(-1)!.does.some((did) => did === act),
      );
      return hints(stage, talk({ persona, seed: at }, lines)).map(({ text }) => text);
    };
    const said = (id: string) => stage.catalogue.rehearsalHints.find((hint) => hint.for === id)!.home;
    expect(said('come_back').map((line) => line.replaceAll('{topic}', 'the phone'))).toContain(
      firstHint('other_subject', [calm], 'dismissive')[0],
    );
    expect(said('hold_limit')).toContain(
      firstHint('pushes_limit', ["I'm not going to eat next to a phone."], 'hot-tempered')[0],
    );
  });

  test('every hint of content blames nobody', () => {
    const lines = stage.catalogue.rehearsalHints.flatMap(({ home, work }) => [...home, ...work]);
    expect(lines.filter((line) => stage.engine.read(line.replace('{topic}', 'the report')).blaming)).toEqual(
      [],
    );
    expect(stage.scenarios.some(({ relation }) => isWork(relation))).toBe(true);
  });
});

test('the transcript is Markdown: who, every line and answer, how it went, how it ended', () => {
  const text = transcript(stage, talk({}, [calm, 'You never help.']));
  expect(text).toMatch(/^# The phone at dinner\n\nWith Freya \(defensive\)\./);
  expect(text.match(/^\*\*You:\*\* /gm)).toHaveLength(2);
  expect(text).toContain('tension 46 →');
  expect(text.endsWith('*You stopped before it was over.*\n')).toBe(true);
});
