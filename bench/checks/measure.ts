/** Times a piece of work many times: the least and the median, on the clock and of the processor. */
export interface Spread {
  readonly least: number;
  readonly median: number;
}
export interface Timing {
  readonly clockMs: Spread;
  readonly processorMs: Spread;
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** The first quarter warms up and does not count. */
export function spread(ms: readonly number[]): Spread {
  const sorted = ms.slice(Math.floor(ms.length / 4)).toSorted((a, b) => a - b);
  return { least: rounded(sorted[0] ?? 0), median: rounded(sorted[Math.floor(sorted.length / 2)] ?? 0) };
}

/** `prepare` makes ready what is not measured, and gives back the work. */
export function measure(runs: number, prepare: (run: number) => () => void): Timing {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const work = prepare(run);
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { clockMs: spread(clock), processorMs: spread(processor) };
}
