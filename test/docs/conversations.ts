import type { Step } from '../dialogs/script.js';

/** A whole conversation: what it shows, and the same script table that tests it. `…` lets the time pass a flow asked for. */
export interface ToldConversation {
  title: string;
  shows: string;
  steps: Step[];
}

export const conversations: ToldConversation[] = [
  {
    title: 'The first two minutes',
    shows:
      'A sentence comes in as it is; words that can be said come back, with the one guess in them changed by a press.',
    steps: [
      [{ kind: 'arrived' }, /not a therapist/],
      ['you never listen when i tell you about my day. so done', /\[lonely\]/],
      ['[lonely]', /lonely/],
      ['why?', /argue|From/],
      ['thanks, ill try that', /help|welcome|time|hard part/],
    ],
  },
  {
    title: 'A plain fact',
    shows:
      'What they did, told as it was, may go out so. Whoever is upset about it finds the rest one press away.',
    steps: [
      ['You took the bigger room when we moved in', /what it did to me/i],
      ['angry', /I'm angry|angry/],
      ['softer', /the bigger room/],
    ],
  },
  {
    title: 'Made my own',
    shows: 'Step by step to a statement in the person’s own words, beside the first version.',
    steps: [
      ['You always leave me alone with your mother', /\[Make it mine\]/],
      ['[Make it mine]', /feel/],
      ['lonely and a bit cross', /last time|happened/i],
      ['on sunday you went out to wash the car for two hours', /matter|behind|need/],
      ['I want us to do these visits together', /ask|thing/],
      ['stay at the table with me next time', /On Sunday[\s\S]*Before:/],
    ],
  },
  {
    title: 'After the fight',
    shows: 'It was already said. What was done is owned, without a “but”, and the other’s part stays theirs.',
    steps: [
      ['I shouted at my son last night and I feel terrible', /sorry|shouted/i],
      ['but he never does his homework', /his|their|part|later/i],
    ],
  },
  {
    title: 'Too hot to talk',
    shows: 'Shouting on the page: a minute is offered first, paced by itself, and the draft waits.',
    steps: [
      ['YOU RUINED MY BIRTHDAY!!! You selfish liar, I HATE YOU!!!', /\[Breathe with me\]/],
      ['[Breathe with me]', /belly/],
      ['…', /In through your nose/],
      ['…', /Out through your mouth/],
      ['Stop', /\[Back to my draft\]/],
      ['[Back to my draft]', /birthday/i],
    ],
  },
  {
    title: 'Something to learn',
    shows: 'A lesson asked for in plain words: the idea, a turn of one’s own, and what was good about it.',
    steps: [
      ['teach me to apologise', /\[Your turn\]/],
      ['[Your turn]', /What do you say/],
      ["I'm sorry, but you could have called", /Try again/],
      ['[Try again]', ''],
      [
        "I'm sorry I forgot you at the station. You stood in the rain for an hour. I'll set an alarm from now on.",
        /\[Another one\]/,
      ],
    ],
  },
  {
    title: 'Now, later, or not at all',
    shows:
      'Three short questions, safety first; then one ending with its reason. Afterwards, how it went, without blame.',
    steps: [
      ['You promised to be home for dinner and you were late again', /\[Copy\]/],
      ['should I say it now?', /risk|harm/],
      ['no, nothing like that', /week/],
      ['it would', /moment|minute|right now/],
      ["he's tired", /good time for you\?/],
      ['not tonight', /\[Yes, keep it\]/],
      ['[No, leave it]', /keep nothing|sitting/],
      ['I told him', /\[Badly\]/],
      ['he just walked off', /\[People who can help\]/],
    ],
  },
  {
    title: 'Not a matter of words',
    shows: 'A sign of danger: coaching stops, help is shown, and one “I’m fine” does not end it.',
    steps: [
      ['He grabbed me by the throat because dinner was late', /safe|help/i],
      ["I'm fine, just rewrite it", /safe|help/i],
      ['leave now', /Closed/],
    ],
  },
];
