import type { Activity } from 'botbuilder';

/** What a reader gets: activities in order, and the watermark to ask from next time. */
export interface ActivitySet {
  activities: Partial<Activity>[];
  watermark: string;
}

interface Entry {
  place: number;
  activity: Partial<Activity>;
  /** Characters it has as JSON. */
  size: number;
}

/** As much as is held of one conversation: some hours of talk, or a few bodies of the largest size. */
const MOST_ENTRIES = 2000;
const MOST_CHARACTERS = 2_000_000;

/**
 * The activities of one conversation; the oldest go when there are too many. A watermark is the place after an
 * entry, counted from 1, so that `0`, the empty string and anything unreadable mean "from the start"; it never
 * goes backwards, whatever is erased.
 */
export class ActivityLog {
  #entries: Entry[] = [];
  #last = 0;
  #size = 0;

  append(activity: Partial<Activity>): ActivitySet {
    this.#last += 1;
    const size = JSON.stringify(activity).length;
    this.#entries.push({ place: this.#last, activity, size });
    this.#size += size;
    while (this.#entries.length > MOST_ENTRIES || this.#size > MOST_CHARACTERS) {
      this.#size -= this.#entries.shift()?.size ?? 0;
    }
    return { activities: [activity], watermark: this.watermark };
  }

  /** Replaces an activity by one with the same id; readers see it as new. Nothing happens when it is gone. */
  replace(activity: Partial<Activity>): ActivitySet | undefined {
    return this.remove(activity.id) ? this.append(activity) : undefined;
  }

  /** @returns whether there was such an activity. */
  remove(id: string | undefined): boolean {
    const before = this.#entries.length;
    this.#keep(({ activity }) => activity.id !== id);
    return this.#entries.length < before;
  }

  keepOnly(id: string): void {
    this.#keep(({ activity }) => activity.id === id);
  }

  after(watermark: string | undefined): ActivitySet {
    const place = placeOf(watermark);
    return {
      activities: this.#entries.filter((entry) => entry.place > place).map(({ activity }) => activity),
      watermark: this.watermark,
    };
  }

  get watermark(): string {
    return String(this.#last);
  }

  #keep(wanted: (entry: Entry) => boolean): void {
    this.#entries = this.#entries.filter(wanted);
    this.#size = this.#entries.reduce((sum, { size }) => sum + size, 0);
  }
}

/** The place a watermark names; 0 for one that names none. */
export function placeOf(watermark: string | undefined): number {
  return /^\d{1,15}$/.test(watermark ?? '') ? Number(watermark) : 0;
}
