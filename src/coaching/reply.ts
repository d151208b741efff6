/** A stretch of a text to be marked, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
}

/** Something to press. `copy`: the channel copies `text`; `took` says which words they were. `print`: the channel prints the lines alone, or shows them. `file`: the channel hands `text` over as a file. `go`: what the person pressed comes back as Said. */
export type Choice =
  | { kind: 'go'; label: string; action: string; value?: Record<string, string> }
  | { kind: 'copy'; label: string; text: string; took?: { draft: string; way: string } }
  | { kind: 'print'; label: string; lines: { name: string; text: string }[] }
  | { kind: 'file'; label: string; name: string; text: string }
  | { kind: 'link'; label: string; url: string };

export type Block =
  /** One line of the coach's own. */
  | { kind: 'line'; text: string }
  /** Words the person could say. `name` is what the way of saying is called, when there are several. */
  | { kind: 'rewrite'; text: string; name?: string }
  /** The person's own words, with those marked that the other may argue with. */
  | { kind: 'quoted'; text: string; marks: Mark[] }
  /** What somebody else says, under their name: the partner of a rehearsal. */
  | { kind: 'spoken'; name: string; text: string }
  /** Two things to compare: beside one another where there is room, else one below the other. */
  | { kind: 'beside'; columns: { name: string; blocks: Block[] }[] }
  /** One row of presses that belong to the block above: "I guessed frustrated: hurt, lonely, angry". */
  | { kind: 'choices'; label: string; choices: Choice[] }
  /** How far something has come: "2 of 5", as a bar where there is room for one. */
  | { kind: 'progress'; label: string; done: number; of: number }
  /** Words to type inside the card. */
  | { kind: 'input'; id: string; label: string; placeholder: string }
  /** Closed until pressed. */
  | { kind: 'opening'; label: string; blocks: Block[] }
  /** A picture, and the same in words. */
  | { kind: 'picture'; svg: string; alt: string };

/**
 * What a channel has to do about a person's traces besides showing the reply. `remember`, `forget`: keep or
 * drop what ties this person to what they saved; `leave`: go away now; `withhold_history`: words of this
 * conversation must not be shown again after a reload.
 */
export type Signal = 'remember' | 'forget' | 'leave' | 'withhold_history';

/** What the coach answers, before any channel gives it a shape. Order is reading order. */
export interface Reply {
  blocks: Block[];
  /** What can be done next; buttons below everything. */
  choices: Choice[];
  /** Sentences to start from: pressing one says it. */
  starters: string[];
  signals?: Signal[];
}

export const reply = (blocks: Block[], choices: Choice[] = [], starters: string[] = []): Reply => ({
  blocks,
  choices,
  starters,
});

/** Several replies as one: for channels where one complete message is better than a burst. */
export function together(replies: Reply[]): Reply {
  const signals = [...new Set(replies.flatMap((one) => one.signals ?? []))];
  const choices = new Map(
    replies.flatMap((one) => one.choices.map((choice) => [JSON.stringify(choice), choice])),
  );
  return {
    blocks: replies.flatMap(({ blocks }) => blocks),
    choices: [...choices.values()],
    starters: [...new Set(replies.flatMap(({ starters }) => starters))],
    ...(signals.length > 0 && { signals }),
  };
}

export const line = (text: string): Block => ({ kind: 'line', text });

/** Everything in a reply that can be pressed, in reading order, what is in openings as well. */
export function choicesIn({ blocks, choices }: Pick<Reply, 'blocks' | 'choices'>): Choice[] {
  const inBlocks = blocks.flatMap((block): Choice[] => {
    if (block.kind === 'choices') return block.choices;
    if (block.kind === 'beside')
      return block.columns.flatMap(({ blocks: inside }) => choicesIn({ blocks: inside, choices: [] }));
    return block.kind === 'opening' ? choicesIn({ blocks: block.blocks, choices: [] }) : [];
  });
  return [...inBlocks, ...choices];
}

/** The same with what is in sight first: what lies closed in an opening is meant last. */
export function choicesInSight(reply: Pick<Reply, 'blocks' | 'choices'>): Choice[] {
  const open = reply.blocks.filter(({ kind }) => kind !== 'opening');
  const closed = reply.blocks.filter(({ kind }) => kind === 'opening');
  return [
    ...choicesIn({ blocks: open, choices: reply.choices }),
    ...choicesIn({ blocks: closed, choices: [] }),
  ];
}
