/** What people can switch, in the order they see it (COACHING §11, §10). */
export const switches = ['no_feeling_words', 'no_pictures', 'plain_words', 'keep_conversation'] as const;
export type Switch = (typeof switches)[number];

/** On or off, each of them. */
export type Settings = Record<Switch, boolean>;

export const newSettings = (): Settings => ({
  no_feeling_words: false,
  no_pictures: false,
  plain_words: false,
  keep_conversation: false,
});

export const isSwitch = (name: string | undefined): name is Switch => switches.some((one) => one === name);
