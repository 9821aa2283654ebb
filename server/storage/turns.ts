/** Work on the same thing in turn, within this process. */
export class Turns {
  /** The last work on each thing that was asked for: the next waits for it. */
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs the work when all that was asked for before it on this thing has ended, well or not. */
  take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(thing) ?? Promise.resolve()).then(work, work);
    this.last.set(thing, mine);
    const done = (): void => {
      if (this.last.get(thing) === mine) this.last.delete(thing);
    };
    mine.then(done, done);
    return mine;
  }
}
