/** What the server says of itself to Prometheus. Nothing here names a project, a person or an address. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { closeName } from '../src/doc/wire.ts';
import type { Storage } from './storage/storage.ts';

/** From a fast disk to one that makes people wait, in seconds. */
const COMMIT_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What is looked up when somebody asks. */
export interface Levels {
  readonly connections: () => number;
  readonly rooms: () => number;
  /** Rooms in which something is not written yet. */
  readonly unsaved: () => number;
  /** True while the storage does not take what is written. */
  readonly failing: () => boolean;
}

export class Metrics {
  private readonly registry = new Registry();
  private readonly updates = this.counter('throughline_updates_total', 'Updates that were written.');
  private readonly bytes = this.counter(
    'throughline_update_bytes_total',
    'Bytes of the updates that were written.',
  );
  private readonly failures = this.counter(
    'throughline_failed_commits_total',
    'Commits that the storage did not take; each is tried again.',
  );
  private readonly commits = new Histogram({
    name: 'throughline_commit_seconds',
    help: 'How long commits took until they were on the disk.',
    buckets: COMMIT_SECONDS,
    registers: [this.registry],
  });
  private readonly closed = new Counter({
    name: 'throughline_closed_connections_total',
    help: 'Connections that the server closed, by the name of the close code.',
    labelNames: ['reason'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  watch(levels: Levels): void {
    this.gauge('throughline_connections', 'Open connections.', levels.connections);
    this.gauge('throughline_rooms', 'Open projects.', levels.rooms);
    this.gauge(
      'throughline_unsaved_rooms',
      'Open projects in which something is not written yet.',
      levels.unsaved,
    );
    this.gauge('throughline_not_saving', '1 while the storage does not take what is written, else 0.', () =>
      levels.failing() ? 1 : 0,
    );
  }

  /** The same storage, with its commits timed. */
  timed(storage: Storage): Storage {
    return {
      ...storage,
      append: async (updates) => {
        const end = this.commits.startTimer();
        try {
          const numbers = await storage.append(updates);
          end();
          this.updates.inc(updates.length);
          this.bytes.inc(updates.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
          return numbers;
        } catch (error) {
          this.failures.inc();
          throw error;
        }
      },
    };
  }

  /** A connection that the server closed with this code. */
  close(code: number): void {
    this.closed.inc({ reason: closeName(code) ?? String(code) });
  }

  /** In the text format of Prometheus, with its media type. */
  async page(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] });
  }

  private gauge(name: string, help: string, level: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: () => gauge.set(level()),
    });
  }
}
