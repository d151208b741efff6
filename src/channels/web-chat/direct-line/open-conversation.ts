import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { ActivityLog, type ActivitySet, placeOf } from './activity-log.js';
import type { Clock } from './clock.js';

/** Someone watching a conversation live: a socket, most of the time. */
export interface Listener {
  show(set: ActivitySet): void;
  close(): void;
}

const MOST_LISTENERS = 10;
const MOST_UNSEEN = 10;

/** One conversation of one person, in memory only: what was said, and who is watching. */
export class OpenConversation {
  readonly id = randomUUID();
  /** Whether the bot has been told of the person's arrival. */
  begun = false;
  #log = new ActivityLog();
  #listeners = new Set<Listener>();
  /** Live activities that nobody was there to see; the next listener gets them once. */
  #unseen: Partial<Activity>[] = [];
  #onlyToRestore: string | undefined;
  #lastWord: number;

  constructor(
    readonly person: string,
    readonly sitting: string,
    private readonly clock: Clock,
  ) {
    this.#lastWord = clock();
  }

  /** Stamps an activity, keeps it and shows it to every listener. */
  add(activity: Partial<Activity>): Partial<Activity> {
    const stamped = { ...activity, id: activity.id ?? randomUUID(), timestamp: new Date(this.clock()) };
    this.#lastWord = this.clock();
    this.#show(this.#log.append(stamped));
    return stamped;
  }

  /** Shows an activity that is not part of the history: typing, or a signal to the page. */
  pass(activity: Partial<Activity>, { keepUntilSeen }: { keepUntilSeen: boolean }): Partial<Activity> {
    const stamped = { ...activity, id: randomUUID(), timestamp: new Date(this.clock()) };
    if (this.#listeners.size) this.#show({ activities: [stamped], watermark: this.#log.watermark });
    else if (keepUntilSeen) this.#unseen = [...this.#unseen, stamped].slice(-MOST_UNSEEN);
    return stamped;
  }

  replace(activity: Partial<Activity>): void {
    const set = this.#log.replace({ ...activity, timestamp: new Date(this.clock()) });
    if (set) this.#show(set);
  }

  remove(id: string): void {
    this.#log.remove(id);
  }

  /**
   * From here on, a reader who starts afresh (a reload) is shown this activity alone; everything else is erased
   * at that moment. A reader who only lost the connection, and so has the words on the screen, misses nothing.
   */
  restoreOnly(id: string): void {
    this.#onlyToRestore = id;
  }

  /** What a reader has not seen yet: all of it without a watermark. */
  after(watermark: string | undefined): ActivitySet {
    const afresh = placeOf(watermark) === 0;
    if (afresh && this.#onlyToRestore) this.#log.keepOnly(this.#onlyToRestore);
    return this.#log.after(watermark);
  }

  /** @returns a function that stops listening. */
  listen(listener: Listener, watermark: string | undefined): () => void {
    const missed = this.after(watermark);
    const activities = [...missed.activities, ...this.#unseen.splice(0)];
    if (activities.length) listener.show({ activities, watermark: missed.watermark });
    if (this.#listeners.size >= MOST_LISTENERS) this.#closeOldest();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Milliseconds since anybody last said something. */
  get quietFor(): number {
    return this.clock() - this.#lastWord;
  }

  end(): void {
    this.#log = new ActivityLog();
    for (const listener of [...this.#listeners]) listener.close();
    this.#listeners.clear();
  }

  #show(set: ActivitySet): void {
    for (const listener of [...this.#listeners]) listener.show(set);
  }

  #closeOldest(): void {
    const [oldest] = this.#listeners;
    oldest?.close();
    if (oldest) this.#listeners.delete(oldest);
  }
}
