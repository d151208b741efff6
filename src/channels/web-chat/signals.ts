import type { Activity } from 'botbuilder';

/**
 * What the bot can ask of this channel, as `channelData.firstPerson` of an activity it sends:
 *
 *     { type: 'message', text: '…', channelData: { firstPerson: { withholdHistory: true } } }
 */
export interface Signals {
  /** After a reload nothing is restored but this very activity (COACHING §10, after a safety answer). */
  withholdHistory?: boolean;
  /** The page asks for the cookie that finds this person again, for a year. */
  remember?: boolean;
  /** The page asks for that cookie to be deleted. */
  forget?: boolean;
  /** The page ends the conversation and leaves, as *Leave now* does. */
  leave?: boolean;
}

/** The name of the event activity that carries a signal to the page; its `value` is one of the `PageSignal`s. */
export const SIGNAL_EVENT = 'firstPerson';
export type PageSignal = 'remember' | 'forget' | 'leave';
const PAGE_SIGNALS: readonly PageSignal[] = ['remember', 'forget', 'leave'];

/** Takes the signals out of an activity. A client never sees them as channel data. */
export function takeSignals(activity: Partial<Activity>): { activity: Partial<Activity>; signals: Signals } {
  const { firstPerson, ...channelData } = activity.channelData ?? {};
  if (!firstPerson) return { activity, signals: {} };
  const { channelData: _, ...rest } = activity;
  return {
    activity: Object.keys(channelData).length ? { ...rest, channelData } : rest,
    signals: firstPerson,
  };
}

export function pageSignals(signals: Signals): PageSignal[] {
  return PAGE_SIGNALS.filter((signal) => signals[signal]);
}
