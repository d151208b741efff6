import { readAnswer } from '../../../src/coaching/lessons/answer.js';
import { lookThrough } from '../../../src/coaching/lessons/look-through.js';
import { feelingNames } from '../../../src/coaching/rewrite/feeling-names.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const looking = {
  engine: compile(catalogue),
  names: feelingNames(catalogue.feelings),
  spelling: catalogue.spelling,
};

/** What people may write in a lesson, as they write: nothing lacks in the first kind, something does in the second. */
const written: Record<string, { whole: string[]; lacking: string[] }> = {
  'reflective-listening': {
    whole: [
      'oh no, all that effort for nothing. thats gutting',
      'You sound really let down',
      'You worked so hard. Were you sad?',
      'He embarrassed you in front of everybody',
      'So you felt invisible while you told me about it',
      'ugh thats so annoying for you',
      'wow, you must be really hurt by that',
      'It sounds like you were counting on them and got let down',
      "You didn't feel heard by me.",
    ],
    lacking: [
      'that happened to me last year too, I made a pie and nobody ate it',
      'why dont you tell him how you feel',
      'it will be fine',
      'next time just make a smaller cake',
      'my dad does that too, its nothing',
    ],
  },
  'it-makes-sense': {
    whole: [
      "I understand that you're angry. I booked it without asking.",
      'of course youre worried, im your kid',
      'Thats a lot of work gone, id be annoyed too',
      'yeah I can see how that feels unfair',
      'youre right to be mad',
      "Makes total sense that you're mad, I should have asked",
      'I would be upset too if somebody booked without me',
      "I know you're sad that it's over, it was a good game",
    ],
    lacking: [
      'calm down its only a game',
      "I get it, you're mad, but rules are rules",
      'well I had to decide quickly because the price went up',
    ],
  },
  'open-questions': {
    whole: [
      'What would you have needed from me?',
      'how come?',
      'whats going on?',
      'Can you tell me what I missed?',
      'how was school',
      "What's on your mind?",
      'what did you mean by that',
      'Would you like to tell me what happened?',
    ],
    lacking: ['are you tired?', 'why are you always so dramatic?', 'is it because of the teacher?'],
  },
  'ask-before-advising': {
    whole: [
      'Do you want me to help or do you just want to vent?',
      'Want some company?',
      'shall i help you with that?',
      'How can I support you?',
      'Do you want to hear my opinion?',
      'What can I do for you?',
    ],
    lacking: ['You need to report him', 'ok so first you sit down with him and tell him'],
  },
  'emotional-timing': {
    whole: [
      "Hey, I'm around if you wanna talk. no stress",
      "I'll be here when you're ready",
      'love you. talk whenever',
      'ok, come find me when you want to talk',
      "I can see you need space. I'll check on you later.",
    ],
    lacking: ['are you ignoring me?', 'we need to talk'],
  },
  'set-a-boundary': {
    whole: [
      'My weight is not up for discussion.',
      "Please don't comment on what I eat",
      "I can't lend you any more money, I hope you understand",
      'I will leave the table if we talk about my weight',
      "I'm not available after 7pm",
      "I'd rather not talk about my body, thank you.",
      'I do not answer work messages at night.',
      'stop commenting on my weight',
      "I'm leaving the room now, I'll be back when it's quieter",
    ],
    lacking: [
      "If you yell at me again I'm divorcing you",
      'could you maybe not shout please, sorry',
      "you're a horrible person",
    ],
  },
  'own-a-mistake': {
    whole: [
      "I messed up. I forgot you at the station and you got soaked. I'm so sorry. I'll make it up to you with dinner tomorrow.",
      "I'm really sorry I shouted. You didn't deserve that. I'm going to work on it.",
      'sorry for shouting, i scared you. i will count to ten next time',
      "I shouldn't have told Jo. I broke your trust and I'm sorry. From now on your secrets stay with me.",
      'I apologize for yelling. It must have frightened you. I will use my calm voice.',
    ],
    lacking: [
      "I'm sorry you feel that way",
      'sorry but you were annoying',
      'I forgot. my bad',
      'It was only a joke',
    ],
  },
  'small-promises': {
    whole: [
      "I'll text you when I get home tonight",
      'i promise ill be there at 6',
      'Ill do the dishes right now',
      'I will come to your game on Saturday',
      "I'll send it by 2pm",
    ],
    lacking: ["I'll be a better friend", "I'll never cancel again"],
  },
  'the-pause': {
    whole: [
      "I'm too angry to talk now, give me half an hour",
      'can we take a break and talk about this after dinner?',
      'i need to think, ill let you know tomorrow',
      "I don't want to say something stupid. Can we stop for ten minutes and then go on?",
      "let me check and I'll get back to you by Friday",
    ],
    lacking: ["I'm done talking to you", "I'm off"],
  },
  'ask-for-a-need': {
    whole: [
      'I feel a bit disconnected. Could we have a date night this weekend?',
      "I'm exhausted when I get home. Can I have 15 min alone first please?",
      'I miss you. can we get a coffee on saturday?',
      "I'm feeling overwhelmed. Could you take the kids for an hour on Saturday?",
      "I've been lonely, would you watch a film with me tonight?",
    ],
    lacking: ['you never spend time with me', 'more time please'],
  },
  'share-an-insecurity': {
    whole: [
      "I've been feeling jealous about Robin and I know that's on me. Can we talk about it?",
      "Sometimes I worry you'll get bored of me. Could you hug me tonight?",
      "I feel scared that I'll mess this up. Could we talk about it?",
      "I'm scared of losing you. Would you sit with me for a bit?",
    ],
    lacking: ['are you sleeping with robin?'],
  },
  'resolve-conflict': {
    whole: [
      'I want to see my friends and you want quiet. how can we make it work for both of us?',
      'You need rest and I need company. Shall we try one evening each?',
      'we both want a nice holiday: you want to see your mum, I want quiet. what about four days there and three at home?',
    ],
    lacking: ['fine, do what you want', 'my way is better'],
  },
  'welcome-honesty': {
    whole: [
      'thank you for telling me, I know that was hard',
      'oh love, thanks for being honest',
      "I'm happy you told me",
      'I really appreciate you telling me',
      'That must have been hard to say. Thank you.',
    ],
    lacking: ['you did WHAT to my car', 'took you long enough'],
  },
  'safe-parenting': {
    whole: [
      "Oh sweetheart, you're sad. Come here.",
      "That's so frustrating when it falls down! Shall we build it again together?",
      "It's okay to be scared. I'm right here.",
      "You're so angry right now. I'm staying with you.",
      "I see you're scared. I'll leave the door open and sit here.",
    ],
    lacking: ['theres no monster, go to sleep', "if you don't stop crying there's no tv"],
  },
  'digital-boundaries': {
    whole: [
      "I can't text while I'm working but I'll reply at lunch",
      'hey i dont really do texting in the day, call me after 6',
      "I turn my phone off at 8 so I'll see your messages in the morning",
      'I check messages twice a day, at noon and at six',
    ],
    lacking: [],
  },
  'respect-privacy': {
    whole: [
      'Would you mind if I posted this?',
      'ok if i post this pic?',
      'Are you okay with me sharing this photo?',
      'May I come in?',
    ],
    lacking: [],
  },
  'rebuild-after-betrayal': {
    whole: [
      "I lied about the debt and I'm ashamed. I will show you all the bills on Sunday and answer anything you ask.",
      "I told your secret and I understand you're hurt. Ask me anything, whenever you want.",
      "I lied. I'll be open with you about money from now on, and show you the account every month.",
    ],
    lacking: ['how often do I have to say sorry', "can't you just let it go"],
  },
  'i-statements': {
    whole: [
      "I get stressed when there's no milk because then I'm late for work",
      "I felt embarrassed when you asked about my job at dinner because it's private to me",
      "When you're on your phone while I talk I feel unimportant because I want to share my day",
      'I was sad when you went to bed without saying goodnight because I like ending the day together',
      "I feel nervous when people ask about my job because I haven't found one yet",
    ],
    lacking: ["I feel that you don't respect me", 'you should be ashamed'],
  },
  reframe: {
    whole: ['He may just be tired.', 'could be anything, ill ask tomorrow', 'its not about me'],
    lacking: [],
  },
};

const rows = Object.entries(written).flatMap(([id, { whole, lacking }]) => [
  ...whole.map((text) => [id, text, true] as const),
  ...lacking.map((text) => [id, text, false] as const),
]);

test.each(rows)('%s: %s', (id, text, isWhole) => {
  const skill = catalogue.skills.find((one) => one.id === id);
  if (!skill) throw new Error(`no lesson ${id}`);
  expect(lookThrough(skill, readAnswer(text, looking)).unmet.length === 0).toBe(isWhole);
});

test('what is there and what is not keep the order of the lesson', () => {
  const skill = catalogue.skills.find(({ id }) => id === 'own-a-mistake')!;
  const { met, unmet } = lookThrough(skill, readAnswer("I'm sorry I forgot you, but I was busy.", looking));
  expect([met[0], unmet]).toEqual([
    'owns_what_i_did',
    ['leaves_out_but', 'names_what_it_did', 'says_what_comes_next'],
  ]);
});
