/** What one connection, room and address may use. A person at work stays far below each. */
export const LIMITS = {
  /** Largest document a room keeps, in encoded bytes. */
  document: 20 * 1024 * 1024,
  /** Largest body of a request that makes a project, in bytes. */
  body: 20 * 1024 * 1024,
  /** Largest presence message, in bytes. */
  presence: 64 * 1024,
  connectionsPerRoom: 100,
  connectionsPerAddress: 200,
  projectsPerMinute: 60,
  /** Steady rate and burst of one connection. */
  messagesPerSecond: 200,
  messageBurst: 2_000,
  bytesPerSecond: 4 * 1024 * 1024,
  byteBurst: 32 * 1024 * 1024,
} as const;

/** A bucket that fills at a steady rate: `take` says whether the amount is there, and takes it. */
export class Bucket {
  private level: number;
  private at: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly now: () => number = Date.now,
  ) {
    this.level = burst;
    this.at = now();
  }

  take(amount: number): boolean {
    const now = this.now();
    this.level = Math.min(this.burst, this.level + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.level < amount) return false;
    this.level -= amount;
    return true;
  }
}
