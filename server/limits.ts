/** What one connection, room and address may use. A person at work stays far below each. */
export const LIMITS = {
  /** Largest document a room keeps, in encoded bytes. */
  document: 20 * 1024 * 1024,
  /** Largest body of a request that makes a project, in bytes. */
  body: 20 * 1024 * 1024,
  /** Largest presence message, in bytes. */
  presence: 16 * 1024,
  /** Presence states that one connection may stand for. A browser has one. */
  statesPerConnection: 4,
  connectionsPerRoom: 100,
  connectionsPerAddress: 500,
  projectsPerMinute: 60,
  /** Requests about versions that write, from one address. */
  versionsPerMinute: 30,
  /** Versions of one project that people named, baselines among them; those that the server makes; bytes of all of them together. */
  versionsNamed: 300,
  versionsAutomatic: 200,
  versionBytes: 512 * 1024 * 1024,
  /** Milliseconds without an editor after which work counts as ended, and between versions of work that goes on. */
  workEnds: 2 * 60_000,
  workPause: 60 * 60_000,
  /** Steady rate and burst of one connection. */
  messagesPerSecond: 200,
  messageBurst: 2_000,
  bytesPerSecond: 4 * 1024 * 1024,
  byteBurst: 32 * 1024 * 1024,
  /** Bytes that may wait for one slow reader before it is cut off, to fetch the state afresh when it comes back. */
  unread: 64 * 1024 * 1024,
};
export type Limits = Readonly<typeof LIMITS>;

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
    // A clock that was set back gives nothing and takes nothing.
    const elapsed = Math.max(0, now - this.at) / 1000;
    this.level = Math.min(this.burst, this.level + elapsed * this.perSecond);
    this.at = now;
    if (this.level < amount) return false;
    this.level -= amount;
    return true;
  }
}
