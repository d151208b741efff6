/** Runs tasks of one name one after the other, in the order they came; tasks of different names run side by side. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve();
    const result = before.then(task, task);
    this.last.set(name, result);
    const forget = () => {
      if (this.last.get(name) === result) this.last.delete(name);
    };
    result.then(forget, forget);
    return result;
  }

  /** Resolves when nothing is left to do, whether it went well or not. */
  async settled(): Promise<void> {
    while (this.last.size > 0) await Promise.allSettled(this.last.values());
  }
}
