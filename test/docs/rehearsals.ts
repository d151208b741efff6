import type { Step } from '../dialogs/script.js';
import type { ToldConversation } from './conversations.js';

const chosen = (who: string, scene: string, reaction: string): Step[] => [
  ['rehearse', /risk|harm/],
  ['[No]', /\[my partner\]/],
  [`[${who}]`, /\[Other scenes\]/],
  [`[${scene}]`, /\[Defensive\]/],
  [`[${reaction}]`, /\[As in life\]/],
  ['[As in life]', /begin|speak first/],
];

/** Whole rehearsals: what each shows, and the script table that tests it. */
export const rehearsals: ToldConversation[] = [
  {
    title: 'At home: the dishes',
    shows:
      'A blaming line is taken back and said another way; both ways are put side by side, and it ends well.',
    steps: [
      ...chosen('a flatmate', 'The sink is full again', 'Defensive'),
      ['You never wash up. I am sick of it.', /Jonah: /],
      ['[Take it back]', /begin/i],
      ['I came home to a full sink again and I was fed up.', /\[See both ways\]/],
      ['[See both ways]', /What you said instead/],
      ["What's going on for you this week?", /Jonah: /],
      ['That sounds like a hard week. And the pans from Sunday are still there.', /Jonah: /],
      ['Could you do the pans before nine tonight?', /Jonah: /],
      ['Thanks. That would help me a lot.', /Jonah: /],
      ['[Stop here]', /To take with you/],
    ],
  },
  {
    title: 'At work: whose report it was',
    shows:
      'A colleague who finds it a small thing. Help with one line, and coming back when the subject is changed.',
    steps: [
      ...chosen('a colleague', 'Your work, his name', 'Dismissive'),
      ["Have you got ten minutes? It's about the report.", /Marek: /],
      ['When the report was shown on Tuesday without my name, I was frustrated.', /Marek: /],
      ['Can we finish this first? It matters to me.', /Marek: /],
      ['How did it come about that you showed it alone?', /Marek: /],
      ['[Help me with this line]', /\[Say this\]/],
      ['[Say this]', /Marek: /],
      ['Could you let the directors know by Friday that I made the report?', /Marek: /],
      ['All right. Thanks for hearing me.', /To take with you/],
    ],
  },
  {
    title: 'Said clearly, and still a no',
    shows: 'A limit is pushed and held. The other one does not agree, and that part is theirs.',
    steps: [
      ...chosen('my parent', "Mum's remarks about your weight", 'Hot-tempered'),
      ["Mum, I'd like to talk about Sunday.", /Carmen: /],
      ['On Sunday there was a remark about my weight at the table, and I was embarrassed.', /Carmen: /],
      ['It makes sense that you worry about my health.', /Carmen: /],
      ['Could we leave my weight out of it next Sunday?', /Carmen: /],
      ["I hear that you don't want to. Next time it comes up, I'll get up and make the coffee.", /Carmen: /],
      ["I'm not going to argue about it. I'll make the coffee.", /Carmen: /],
      ['[Stop here]', /To take with you/],
    ],
  },
];
