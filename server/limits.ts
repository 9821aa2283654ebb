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
  /** Requests to the API of every kind, and new projects, from one address. */
  requestsPerMinute: 1_200,
  projectsPerMinute: 60,
  /** Keys that open nothing, from one address. Nobody finds a key by trying; this keeps those who try from costing anything. */
  wrongKeysPerMinute: 60,
  /** Links that are not revoked, and requests that make or change links from one address. */
  linksPerProject: 200,
  linkChangesPerMinute: 120,
  /** Passphrases tried at one link, and from one address. */
  passphrasesPerMinute: 10,
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
  /** Steady rate and burst of everybody in one room together. */
  roomMessagesPerSecond: 2_000,
  roomMessageBurst: 20_000,
  roomBytesPerSecond: 16 * 1024 * 1024,
  roomByteBurst: 128 * 1024 * 1024,
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

  /** Whether the amount is there; it stays. */
  has(amount: number): boolean {
    const now = this.now();
    // A clock that was set back gives nothing and takes nothing.
    const elapsed = Math.max(0, now - this.at) / 1000;
    this.level = Math.min(this.burst, this.level + elapsed * this.perSecond);
    this.at = now;
    return this.level >= amount;
  }

  take(amount: number): boolean {
    if (!this.has(amount)) return false;
    this.level -= amount;
    return true;
  }
}

/** A bucket for each key, such as an address. The one that was asked for longest ago is forgotten before they become many. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly most = 10_000,
  ) {}

  has(key: string, amount: number): boolean {
    return this.buckets.get(key)?.has(amount) ?? true;
  }

  take(key: string, amount: number): boolean {
    const bucket = this.buckets.get(key) ?? new Bucket(this.perSecond, this.burst);
    // A map keeps the order in which keys came in: the first one is the one that was asked for longest ago.
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > this.most) this.buckets.delete(this.buckets.keys().next().value as string);
    return bucket.take(amount);
  }
}
