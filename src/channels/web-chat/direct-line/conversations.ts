import { type Clock, MINUTE } from './clock.js';
import { OpenConversation } from './open-conversation.js';

export const QUIET_LIMIT = 30 * MINUTE;
const MOST_OPEN = 5000;

/**
 * The conversations that are open now, one a sitting. Nothing of them is ever written to disk. When there are too
 * many the one that has been quiet for longest ends: a visitor who opens thousands ends their own first.
 */
export class Conversations {
  #open = new Map<string, OpenConversation>();
  #idBySitting = new Map<string, string>();

  /** @param ended told the id of every conversation that ends, so that its state can be forgotten too. */
  constructor(
    private readonly clock: Clock,
    private readonly ended: (conversationId: string) => void = () => {},
    private readonly mostOpen = MOST_OPEN,
  ) {}

  /** Opens a conversation; one that this sitting had before ends. */
  start(person: string, sitting: string): OpenConversation {
    this.endSitting(sitting);
    if (this.#open.size >= this.mostOpen) this.#endQuietest();
    const conversation = new OpenConversation(person, sitting, this.clock);
    this.#open.set(conversation.id, conversation);
    this.#idBySitting.set(sitting, conversation.id);
    return conversation;
  }

  /** The conversation with this id, unless it ended or has been quiet for too long. */
  find(id: string): OpenConversation | undefined {
    const conversation = this.#open.get(id);
    if (!conversation || conversation.quietFor < QUIET_LIMIT) return conversation;
    this.end(id);
    return undefined;
  }

  ofSitting(sitting: string): OpenConversation | undefined {
    return this.find(this.#idBySitting.get(sitting) ?? '');
  }

  end(id: string): void {
    const conversation = this.#open.get(id);
    if (!conversation) return;
    this.#open.delete(id);
    this.#idBySitting.delete(conversation.sitting);
    conversation.end();
    this.ended(id);
  }

  endSitting(sitting: string): void {
    this.end(this.#idBySitting.get(sitting) ?? '');
  }

  /** Ends what has been quiet for too long. */
  sweep(): void {
    for (const id of [...this.#open.keys()]) this.find(id);
  }

  endAll(): void {
    for (const id of [...this.#open.keys()]) this.end(id);
  }

  #endQuietest(): void {
    let quietest: OpenConversation | undefined;
    for (const each of this.#open.values()) {
      if (!quietest || each.quietFor > quietest.quietFor) quietest = each;
    }
    if (quietest) this.end(quietest.id);
  }
}
