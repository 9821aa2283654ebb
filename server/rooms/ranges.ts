/** For each author, which of their clock ticks are in: sorted ranges that do not touch. */
export class Ranges {
  /** From, to, from, to, …; a `to` is the first tick that is not in any more. */
  private readonly byClient = new Map<number, number[]>();

  add(client: number, from: number, to: number): void {
    if (to <= from) return;
    const bounds = this.byClient.get(client);
    if (!bounds) {
      this.byClient.set(client, [from, to]);
      return;
    }
    // What somebody writes mostly follows what they wrote before.
    let first = bounds.length;
    while (first > 0 && (bounds[first - 1] as number) >= from) first -= 2;
    let after = first;
    let [start, end] = [from, to];
    while (after < bounds.length && (bounds[after] as number) <= to) {
      start = Math.min(start, bounds[after] as number);
      end = Math.max(end, bounds[after + 1] as number);
      after += 2;
    }
    bounds.splice(first, after - first, start, end);
  }

  has(client: number, from: number, to: number): boolean {
    if (to <= from) return true;
    const bounds = this.byClient.get(client) ?? [];
    // The last range that begins at or before `from`.
    let low = 0;
    let high = bounds.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[2 * middle] as number) <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (bounds[2 * low - 1] as number) >= to;
  }

  /** For each author of whom the beginning is in, the first tick that is missing: a state vector. */
  ends(): Map<number, number> {
    const ends = new Map<number, number>();
    for (const [client, [from, to]] of this.byClient) if (from === 0) ends.set(client, to as number);
    return ends;
  }
}
