import { CalmFlow } from '../../dialogs/calm.js';
import { JustNoFlow } from '../../dialogs/just-no.js';
import { ReflectFlow } from '../../dialogs/reflect.js';
import { ReframeFlow } from '../../dialogs/reframe.js';
import type { House } from '../../dialogs/turn.js';
import { hears } from '../../src/coaching/hears.js';
import { createLessonBook, openingKey } from '../../src/coaching/lessons/lesson-book.js';
import { lessonCard } from '../../src/coaching/lessons/lesson-card.js';
import { turnCard } from '../../src/coaching/lessons/turn-card.js';
import { visibleWords, wordLimit } from '../../src/coaching/rewrite/sixty-words.js';
import { addDraft } from '../../src/coaching/talk/draft.js';
import { newTalk } from '../../src/coaching/talk/talk.js';
import { compileLines, createVoice } from '../../src/coaching/voice/voice.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { skills, heard } = catalogue;
const book = createLessonBook(catalogue);
/** Flows ask their house for no more than the content when they are made. */
const house = catalogue as unknown as House;
const voice = () => createVoice(compileLines(catalogue.phrases), newTalk().memory);
const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('every technique of the articles has its lesson', () => {
  expect(book.lessons).toHaveLength(28);
});

test('a lesson that an answer leads to is there', () => {
  const leads = skills.flatMap(({ prompts }) =>
    prompts.flatMap((prompt) =>
      'options' in prompt ? prompt.options.flatMap(({ lesson }) => lesson ?? []) : [],
    ),
  );
  expect(leads.filter((id) => !book.find(id))).toEqual([]);
});

test('every blame pattern is helped by one lesson', () => {
  const helped = skills.flatMap(({ helpsWith }) => helpsWith);
  expect([...helped].sort()).toEqual(catalogue.patterns.map(({ id }) => id).sort());
});

test.each(book.lessons.map((skill) => [skill.id, skill] as const))(
  '%s is found by its name and its aliases',
  (id, skill) => {
    const key = openingKey('lesson', id);
    const plain = (phrase: string) =>
      phrase
        .replace(/\((\w[\w ]*)?[^)]*\)/g, '$1')
        .replace(/\([^()]*\)/g, '')
        .trim();
    const typed = [
      skill.name,
      `teach me about ${skill.name}`,
      ...skill.aliases.map(plain).filter((one) => !/[()|]/.test(one)),
    ];
    for (const text of typed) {
      if (hears(heard, text) !== null) continue;
      expect([text, hears(book.openings, text)]).toEqual([text, key]);
    }
  },
);

test.each(skills.flatMap((skill) => skill.asks.map((ask) => [ask, skill.id] as const)))(
  'how do I %s: %s',
  (ask, id) => {
    const verb = ask
      .replace(/\(([^()|]*)[^()]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    if (/[()|]/.test(verb)) return;
    expect(hears(book.openings, `How do I ${verb}?`)).toBe(openingKey('lesson', id));
  },
);

test.each(book.lessons.map((skill) => [skill.id, skill] as const))(
  '%s keeps to sixty words before anything is opened',
  (_id, skill) => {
    const talk = newTalk();
    addDraft(talk, 'You never listen', [], null);
    const card = lessonCard(skill, talk, catalogue.articles, voice());
    expect(visibleWords(card)).toBeLessThanOrEqual(wordLimit);
    skill.prompts.forEach((prompt, at) => {
      expect(visibleWords(turnCard(skill, prompt, at, voice()))).toBeLessThanOrEqual(wordLimit);
    });
  },
);

test.each(book.lessons.map((skill) => [skill.id, skill] as const))(
  '%s is said in short lines',
  (_id, skill) => {
    expect(words(skill.name)).toBeLessThanOrEqual(5);
    for (const { met, unmet } of skill.checks) {
      expect(words(met)).toBeLessThanOrEqual(20);
      expect(words(unmet)).toBeLessThanOrEqual(25);
    }
    for (const prompt of skill.prompts) {
      if (!('options' in prompt)) continue;
      for (const { label, say } of prompt.options) {
        expect(words(label)).toBeLessThanOrEqual(5);
        expect(words(say)).toBeLessThanOrEqual(35);
      }
    }
  },
);

test.each(skills.flatMap((skill) => (skill.kind === 'words' ? [[skill.id, skill] as const] : [])))(
  '%s is tried with good, half-good and bad answers, and each check fails once',
  (_id, { checks, tried }) => {
    expect(tried.good.length).toBeGreaterThanOrEqual(2);
    expect(tried.half.length).toBeGreaterThanOrEqual(1);
    expect(tried.bad.length).toBeGreaterThanOrEqual(1);
    const failed = new Set([...tried.half, ...tried.bad].flatMap(({ unmet }) => unmet));
    expect(checks.map(({ look }) => look).filter((look) => !failed.has(look))).toEqual([]);
  },
);

test('a journey that a lesson opens is there', () => {
  const flows = [new CalmFlow(house), new ReframeFlow(house), new ReflectFlow(house), new JustNoFlow(house)];
  const actions = flows.flatMap((flow) => [...flow.actions]);
  const opened = book.lessons.flatMap(({ journey }) => journey?.action ?? []);
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.filter((action) => !actions.includes(action))).toEqual([]);
});

/** What people write to somebody, by the hundred: none of it asks for a lesson. */
test('no message opens a lesson', () => {
  const drafts = [
    ...catalogue.patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
    ...catalogue.fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
  ];
  expect(drafts.filter((text) => hears(book.openings, text) !== null)).toEqual([]);
});
