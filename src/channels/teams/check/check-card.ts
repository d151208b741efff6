import type { Activity } from 'botbuilder';
import type { Choice, Reply } from '../../../coaching/reply.js';
import { cardBody } from '../../card/card-body.js';
import { adaptiveCard, type CardElement, cardOf, run, text } from '../../card/card-element.js';
import { privateChat } from '../place-of.js';
import { rows } from '../render/rows.js';
import { type Press, pressInChat, submit, teamsShape } from '../render/teams-shape.js';
import type { Words } from '../words.js';

/** The field words are typed into; no flow of the coach asks for words by this name. */
export const typedInCheck = 'check_words';

export interface CheckCard {
  /** What stands above: the coach's latest answer, or nothing yet. */
  reply: Reply;
  /** The name of the field below it. */
  asks: string;
  /** The name of its button. */
  go: string;
}

/** What is shown beside a message: the latest answer, and a field to go on with. */
export function checkCard(
  { reply, asks, go }: CheckCard,
  activity: Pick<Activity, 'recipient'>,
  words: Words,
) {
  const press = pressInCheck(activity, words);
  const body: CardElement[] = [
    ...cardBody(reply.blocks, teamsShape({ press, zoom: 1 })),
    ...rows([...reply.choices.map(press), ...reply.starters.map(startWith)], { spacing: 'Medium' }),
    {
      type: 'Input.Text',
      id: typedInCheck,
      label: asks,
      placeholder: words('teams.check_placeholder'),
      isMultiline: true,
      maxLength: 4000,
      spacing: 'Large',
    },
    { type: 'ActionSet', actions: [submit(go, { typed: true })] },
    text([run(words('teams.check_intro'), { size: 'Small', isSubtle: true })]),
  ];
  return { contentType: adaptiveCard, content: cardOf(body) };
}

/** What somebody sends to others in the end: the words, and nothing of how they came about. */
export const insertedCard = (words: string) => ({
  contentType: adaptiveCard,
  content: cardOf([text([run(words)])], { fallbackText: words }),
});

/** Leads to what a window that shows one answer can't do: time passing, lines and files to take away. */
const notHere: readonly string[] = ['calm', 'calm-begin', 'export'];

/** Copied words go into the message somebody writes. */
const pressInCheck =
  (activity: Pick<Activity, 'recipient'>, words: Words): Press =>
  (choice: Choice) => {
    if (choice.kind === 'copy')
      return submit(words('teams.insert'), {
        insert: choice.text,
        ...(choice.took && { took: choice.took }),
      });
    const url = privateChat(activity);
    if (url && ((choice.kind === 'go' && notHere.includes(choice.action)) || isTakenAway(choice)))
      return { type: 'Action.OpenUrl', title: choice.label, url };
    return pressInChat(words)(choice);
  };

const isTakenAway = ({ kind }: Choice): boolean => kind === 'print' || kind === 'file';

const startWith = (title: string): CardElement => submit(title, { typed: true, starter: title });
