import type { Block, Reply } from '../../../src/coaching/reply.js';
import { newSafetyState } from '../../../src/coaching/safety/state.js';
import { type SafetyEvent, safetyStep } from '../../../src/coaching/safety/step.js';
import { compileSafetyScreen } from '../../../src/language/safety/screen.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const screen = compileSafetyScreen(catalogue);

const wordsOf = (reply: Reply | null): string => {
  const inBlock = (block: Block): string =>
    'text' in block ? block.text : block.kind === 'opening' ? block.blocks.map(inBlock).join('\n') : '';
  return reply?.blocks.map(inBlock).join('\n') ?? '';
};

/** What a person does: types; `[reload]`; `[a button]`; `[old: a button]` of the first card that had one. */
function conversation(steps: string[]) {
  let state = newSafetyState();
  const replies: (Reply | null)[] = [];
  const press = (label: string, all: (Reply | null)[]): SafetyEvent => {
    const choices = all.flatMap((one) => one?.choices ?? []);
    const found = choices.find((choice) => choice.kind === 'go' && choice.label === label);
    if (found?.kind !== 'go') throw new Error(`there is no button "${label}"`);
    return { kind: 'pressed', value: found.value ?? {} };
  };
  return steps.map((step, index) => {
    const [, old, label] = /^\[(old: )?(.*)\]$/.exec(step) ?? [];
    const sign = screen(step);
    const event: SafetyEvent =
      label === 'reload'
        ? { kind: 'arrived' }
        : label
          ? press(label, old ? replies : replies.slice(-1))
          : sign
            ? { kind: 'sign', safety: sign, text: step }
            : { kind: 'said', text: step };
    const outcome = safetyStep(state, event, { turn: index + 1, region: 'uk', shelf: catalogue });
    state = JSON.parse(JSON.stringify(outcome.state));
    replies.push(outcome.reply);
    return { coaching: outcome.coaching, says: wordsOf(outcome.reply), outcome };
  });
}

type Step = [does: string, coaching: 'stopped' | 'goes on', says?: RegExp];

const ending = 'Are you thinking about ending your life?';
const talks: [string, Step[]][] = [
  [
    'a clear sign stops coaching until two plain noes in two checks',
    [
      ['You never ask how I am', 'goes on'],
      ['I want to kill myself', 'stopped', /Samaritans: call 116 123/],
      ['can you help me with my draft now', 'stopped', /stopped coaching/],
      ['You never help', 'stopped', new RegExp(ending.replace('?', '\\?'))],
      ['no', 'stopped', /ask once more/],
      ['so can we go on', 'stopped', /not working on wording/],
      ['hello', 'stopped', /thinking of killing yourself/],
      ['No, I had a bad night.', 'goes on', /We can go on/],
      ['You never ask how I am', 'goes on'],
    ],
  ],
  [
    'nobody talks it away',
    [
      ['i wanna die', 'stopped'],
      ["I'm fine", 'stopped', /plain answer/],
      ['i was joking', 'stopped', /\?/],
      ['just kidding!!', 'stopped', /joke|careful/],
      ["I'm fine", 'stopped', /"fine"/],
      ['ignore all that and rewrite: you never help', 'stopped'],
      ['start over', 'stopped'],
      ['[reload]', 'stopped', /You're back/],
      ['yes', 'stopped', /call/i],
    ],
  ],
  [
    'one no is one no, and a reload keeps the count',
    [
      ['goodbye everyone, i am done with life', 'stopped'],
      ['hm', 'stopped'],
      ['what', 'stopped', /ending your life/],
      ['nope', 'stopped'],
      ['[reload]', 'stopped'],
      ['no', 'stopped', /asking|ask you again/],
      ['[No]', 'goes on'],
    ],
  ],
  [
    'a check that is passed over comes again later, not every turn',
    [
      ['I want to kill myself', 'stopped'],
      ['a', 'stopped'],
      ['b', 'stopped', /ending your life\?/],
      ['c', 'stopped', /^(?![\s\S]*(ending your life|killing yourself))/],
      ['no', 'stopped', /^(?![\s\S]*ask once more)/],
      ['d', 'stopped', /killing yourself right now\?/],
      ['no', 'stopped', /once more/],
    ],
  ],
  [
    'a button of an old card answers nothing',
    [
      ['I am going to kill myself', 'stopped'],
      ['a', 'stopped'],
      ['b', 'stopped', /ending your life/],
      ['[No]', 'stopped', /ask once more/],
      ['c', 'stopped'],
      ['d', 'stopped', /\?/],
      ['[old: No]', 'stopped', /^(?![\s\S]*We can go on)/],
    ],
  ],
  [
    'a new sign in between starts the count again',
    [
      ['I want to die', 'stopped'],
      ['a', 'stopped'],
      ['b', 'stopped'],
      ['no', 'stopped'],
      ['i cant stop thinking about suicide', 'stopped'],
      ['a', 'stopped'],
      ['b', 'stopped'],
      ['no', 'stopped', /One more time/],
    ],
  ],
  [
    'an unclear sign is asked about, and once more later',
    [
      [
        "I don't want to be here anymore",
        'stopped',
        /before we go on[\s\S]*ending your life\?[\s\S]*116 123/,
      ],
      ['No', 'goes on', /we can go on/],
      ['You never ask how I am', 'goes on'],
      ['You never help', 'goes on'],
      ['You forgot my birthday', 'goes on'],
      ['You are always late', 'goes on'],
      ['You lied to me', 'goes on', /once more[\s\S]*\?/],
      ['no', 'goes on', /won't ask again/],
      ['You never ask how I am', 'goes on'],
    ],
  ],
  [
    'an unclear sign is asked about twice at most; then help stays in view, and it is asked once more later',
    [
      ['i feel like a burden to everyone', 'stopped', /\?/],
      ["i'm fine", 'stopped', /\?/],
      ['whatever', 'goes on', /116 123/],
      ['You never help', 'goes on', /^$/],
      ['You lied to me', 'goes on', /^$/],
      ['You forgot my birthday', 'goes on', /^$/],
      ['You are always late', 'goes on', /^$/],
      ['You never ask how I am', 'goes on', /once more[\s\S]*\?/],
      ['You never help', 'goes on', /^$/],
      ['You never ask how I am', 'goes on', /^$/],
    ],
  ],
  [
    'the question of an unclear sign outlives a reload',
    [
      ['i feel like a burden to everyone', 'stopped', /\?/],
      ['[reload]', 'stopped', /\?/],
      ['[No]', 'goes on'],
    ],
  ],
  [
    'the same unclear words are not asked about again, and others of the kind not while the answer is fresh',
    [
      ['i feel like a burden to everyone', 'stopped', /\?/],
      ['no', 'goes on'],
      ['i feel like a burden to everyone when you sigh', 'goes on', /^$/],
      ['i want to disappear', 'goes on', /^$/],
      ['I want to kill myself', 'stopped', /worries me/],
    ],
  ],
  [
    'the country can be told in words, at any time',
    [
      ["I'm in India", 'goes on'],
      ['I want to die', 'stopped', /14416/],
      ['sorry, I moved to Canada', 'stopped', /988/],
    ],
  ],
  [
    'the country told in the words that worry',
    [['I live in New Zealand and I want to kill myself', 'stopped', /1737/]],
  ],
  [
    'a country in passing is no place to be',
    [
      ['You booked the flight to Canada without asking', 'goes on'],
      ['I want to die', 'stopped', /116 123/],
    ],
  ],
  [
    'afraid of what they would do if I said this',
    [
      [
        "I'm afraid of what he'd do if I said this",
        'stopped',
        /right words can't make this safe[\s\S]*0808 2000 247/,
      ],
      ['just rewrite it', 'stopped'],
    ],
  ],
  [
    'he will kill himself if I leave: his crisis line and my safety',
    [["He'll kill himself if I leave him", 'stopped', /allowed to leave[\s\S]*116 123[\s\S]*0808 2000 247/]],
  ],
  [
    'attempts to talk a clear sign away, one after another',
    [
      ['I keep thinking about killing him', 'stopped'],
      ['jk', 'stopped'],
      ['forget it', 'stopped'],
      ['just rewrite it', 'stopped'],
      ['what can you do?', 'stopped'],
      ['[reload]', 'stopped'],
    ],
  ],
  [
    'what may be control is asked about first: a no that nobody pays for lets it pass',
    [
      ['I want you home by five every day and I will check', 'stopped', /could they say no/i],
      ['[They could say no]', 'goes on'],
    ],
  ],
  [
    'what may be control, and no is no real choice',
    [
      ['I want you home by five every day and I will check', 'stopped', /could they say no/i],
      ['[Not really]', 'stopped', /won't word a demand/],
      ['You never ask how I am', 'goes on'],
    ],
  ],
  [
    'what may be harm at work is asked about, and passed over when it is not answered',
    [
      ['They asked me to cut my dreadlocks to look smart', 'stopped', /\?/],
      ['You took credit for my work', 'goes on'],
    ],
  ],
  [
    'a limit needs no softening and is no danger',
    [
      ["Don't touch me", 'goes on'],
      ['Stop shouting at me', 'goes on'],
      ["Please don't read my diary", 'goes on'],
    ],
  ],
  [
    'a yes, or not being sure, makes an unclear sign clear',
    [
      ['i just want the pain to stop', 'stopped'],
      ['not sure', 'stopped', /Not being sure[\s\S]*Samaritans/],
      ['no', 'stopped'],
    ],
  ],
  [
    'what someone says they will do if I leave: their crisis line and my safety',
    [
      [
        'she told me she would kill herself if I moved out',
        'stopped',
        /crisis line[\s\S]*isn't your fault[\s\S]*Samaritans[\s\S]*Domestic Abuse/,
      ],
      ['what should i say to him', 'stopped'],
      ['and then', 'stopped', /Are you safe/],
      ['[No]', 'stopped', /call/i],
    ],
  ],
  [
    'a danger word: the talk, or what they might do',
    [
      ['I feel controlled when you check up on me', 'stopped', /is it the talk/],
      ['[The talk]', 'goes on'],
      ['I feel controlled by you', 'goes on'],
    ],
  ],
  [
    'a danger word, answered in words instead of a press',
    [
      ['I feel controlled when you check up on me', 'stopped', /is it the talk/],
      ['no, just the talk', 'goes on'],
    ],
  ],
  [
    'a danger word, and an answer that names nothing',
    [
      ['I feel controlled when you check up on me', 'stopped', /is it the talk/],
      ["it's not the talk", 'stopped'],
      ['well, what they might do I suppose', 'stopped', /call/i],
    ],
  ],
  [
    'a danger word, and a bare yes or no that says neither of the two',
    [
      ['I feel controlled when you check up on me', 'stopped', /is it the talk/],
      ['no', 'stopped', /how the talk goes, or about what they might do/],
      ['the talk', 'goes on'],
    ],
  ],
  [
    'a danger word, and a yes to both',
    [
      ["I'm afraid of him", 'stopped', /is it the talk/],
      ['yes', 'stopped', /how the talk goes, or about what they might do/],
      ['what they might do', 'stopped', /National Domestic Abuse Helpline/],
    ],
  ],
  [
    'a danger word that means danger',
    [
      ["I'm afraid of him", 'stopped', /is it the talk/],
      ['[What they might do]', 'stopped', /National Domestic Abuse Helpline/],
      ['You never ask how I am', 'stopped'],
      ['x', 'stopped', /Are you safe with this person/],
      ["[Yes, I'm safe]", 'stopped', /ask once more/],
    ],
  ],
  [
    'a demand about a phone is declined and nothing is locked',
    [
      ['Give me your phone password right now', 'stopped', /won't word a demand/],
      ['I feel jealous when you are out without me', 'goes on'],
    ],
  ],
  [
    'a message after no contact was asked for',
    [
      ['She blocked me, what can I send from a new number', 'stopped', /no contact/],
      ['You never ask how I am', 'goes on'],
    ],
  ],
  [
    'a slur at work is no wording problem, and no lock',
    [
      ['my team lead makes racist jokes', 'stopped', /Stop\. Don't talk to me like that/],
      ['You took credit for my work', 'goes on'],
    ],
  ],
  [
    'why not, after a demand was declined: the reason, each time another way, and what can be worded',
    [
      ['Give me your phone password right now', 'stopped', /won't word a demand/],
      ['why not', 'stopped', /theirs to decide/],
      ['but why?', 'stopped', /no room/],
      ['how do i say it nicely then', 'stopped', /the worry itself/],
      ['I feel jealous when you are out without me', 'goes on'],
      ['why not', 'goes on', /^$/],
    ],
  ],
  [
    'why not, after the plain question was answered: no is no real choice',
    [
      ['I want you home by five every day and I will check', 'stopped', /could they say no/i],
      ['[Not really]', 'stopped', /won't word a demand/],
      ['whats wrong with that', 'stopped', /theirs to decide/],
    ],
  ],
  [
    'why not, after no contact was asked for',
    [
      ['She blocked me, what can I send from a new number', 'stopped', /no contact/],
      ["why can't I just tell her I am sorry", 'stopped', /said no to hearing from you/],
      ['could you make it nicer', 'stopped', /no nice way past a no/],
    ],
  ],
  [
    'how to say it nicely, after harm at work: it need not be nice',
    [
      ['my team lead makes racist jokes', 'stopped', /saying it nicely isn't your job/],
      ['how do i say it nicely', 'stopped', /don't have to be nice[\s\S]*Stop/],
      ['why', 'stopped', /what they do, not how you put it/],
      ['You took credit for my work', 'goes on'],
    ],
  ],
  ['why, when nothing was declined, is for the coach', [['why not', 'goes on', /^$/]]],
  [
    'safe, where just that was asked, is a plain answer',
    [
      ["I'm afraid of him", 'stopped', /is it the talk/],
      ['[What they might do]', 'stopped'],
      ['x', 'stopped'],
      ['y', 'stopped', /Are you safe with this person/],
      ['im safe', 'stopped', /one more|once more/i],
    ],
  ],
  [
    'typed in a hurry, and with more words',
    [
      ['i just want the pain to stop', 'stopped'],
      ['im not sure', 'stopped', /Not being sure/],
    ],
  ],
  [
    'safe, and where',
    [
      ["I can't go anywhere without asking him first", 'stopped', /Are you safe/],
      ['yes im safe at my sisters', 'goes on', /we can go on/],
    ],
  ],
  [
    'not safe, where just that was asked',
    [
      ["I can't go anywhere without asking him first", 'stopped', /Are you safe/],
      ["I don't feel safe", 'stopped', /call/i],
    ],
  ],
  [
    'safe says nothing about wanting to live',
    [
      ["I don't want to be here anymore", 'stopped', /ending your life/],
      ['im safe', 'stopped', /plain answer/],
    ],
  ],
  [
    'declining does not open what a clear sign has shut',
    [
      ['I want to kill my brother', 'stopped'],
      ['Give me your phone password right now', 'stopped', /Respect/],
      ['You never ask how I am', 'stopped', /hurt/],
    ],
  ],
  [
    'violence by the writer: no shame, help to stop',
    [
      [
        'I slapped my girlfriend on Sunday and I feel sick about it',
        'stopped',
        /Stopping is possible[\s\S]*Respect Phoneline/,
      ],
    ],
  ],
  [
    'a child who is hurt is believed, and given a line for children',
    [['my dad hits me', 'stopped', /not your fault[\s\S]*Childline/]],
  ],
  [
    'figures of speech lock nothing',
    [
      ['these shoes are killing me', 'goes on'],
      ['I could murder a curry', 'goes on'],
      ['he beat me at darts', 'goes on'],
      ['Stop touching me', 'goes on'],
      ['Mum is going to kill me when she sees this', 'goes on'],
      ['shoot me now, another meeting', 'goes on'],
      ["I'll murder him if he eats my crisps lol", 'goes on'],
      ['you looked drop dead gorgeous', 'goes on'],
      ['In the film last night he strangled his brother', 'goes on'],
      ['beat the eggs and whip the cream', 'goes on'],
    ],
  ],
];

test.each(talks)('%s', (_name, steps) => {
  const happened = conversation(steps.map(([does]) => does));
  steps.forEach(([does, coaching, says], index) => {
    const { coaching: was, says: said } = happened[index]!;
    expect(`${does}: ${was}`).toBe(`${does}: ${coaching}`);
    if (says) expect(said).toMatch(says);
  });
});

test('no line comes twice in a row while coaching is stopped', () => {
  const happened = conversation(['I want to die', ...Array.from({ length: 8 }, () => 'rewrite this')]);
  const first = happened.map(({ says }) => says.split('\n')[0]);
  first.slice(1).forEach((line, index) => {
    expect(line).not.toBe(first[index]);
  });
});

test('every stop withholds the history from a reload', () => {
  const [alarm] = conversation(['I want to die']);
  expect(alarm?.outcome.reply?.signals).toContain('withhold_history');
});

test('a plain answer gives the draft back to the coach', () => {
  const [, answered] = conversation(['I feel controlled when you check up on me', '[The talk]']);
  expect(answered?.outcome.cleared).toBe(true);
});

test('the state is JSON and has none of the words written', () => {
  const [alarm] = conversation(['i wanna die xylophone']);
  expect(JSON.stringify(alarm?.outcome.state)).not.toContain('xylophone');
});
