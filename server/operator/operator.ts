/** Whoever runs a command and waits for it: hears what was found, sees how far long work is, and can stop it. */
import type { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';

/** Work that takes less says nothing of how far it is, in milliseconds. */
const QUICK_MS = 1_000;
/** How often a line on a terminal is written anew, and how often one is added where there is none, in milliseconds. */
const REWRITE_MS = 100;
const ADD_MS = 5_000;

/** They asked to stop. Carries nothing: each command knows what it leaves behind. */
export class Stopped extends Error {}

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export class Operator {
  private readonly begun: number;
  private told: number;
  /** Whether a line that is written anew stands on the terminal. */
  private stands = false;

  constructor(
    private readonly out: Writable,
    private readonly err: Screen,
    /** Aborted when they ask to stop. */
    readonly signal: AbortSignal,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begun = now();
    this.told = this.begun;
  }

  /** A line of the result. */
  print(line: string): void {
    this.clear();
    this.out.write(`${line}\n`);
  }

  /** A sentence beside the result: why it could not be done, or what was left. */
  complain(line: string): void {
    this.clear();
    this.err.write(`${line}\n`);
  }

  /** Says how far the work is, where it takes long enough to ask, and hears whether to stop. @throws Stopped */
  async progress(line: string): Promise<void> {
    this.tell(line);
    await turn();
    this.goOn();
  }

  /** The same around work that cannot say how far it is. @throws Stopped, and what the work throws */
  async during<T>(work: Promise<T>, line: string): Promise<T> {
    const timer = setInterval(() => this.tell(line), QUICK_MS);
    try {
      const result = await work;
      this.goOn();
      return result;
    } catch (error) {
      this.goOn();
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** For work that cannot wait here. @throws Stopped */
  goOn(): void {
    if (this.signal.aborted) throw new Stopped();
  }

  /** Says how far the work is, without waiting. */
  tell(line: string): void {
    const now = this.now();
    if (now - this.begun < QUICK_MS || now - this.told < (this.err.isTTY ? REWRITE_MS : ADD_MS)) return;
    this.told = now;
    this.stands = this.err.isTTY === true;
    // A line that is broken by the terminal could not be written anew.
    this.err.write(this.stands ? `\r${line.slice(0, (this.err.columns ?? 80) - 1)}\x1b[K` : `${line}\n`);
  }

  private clear(): void {
    if (this.stands) this.err.write('\r\x1b[K');
    this.stands = false;
  }
}
