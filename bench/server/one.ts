/** One scenario against one contender, in this process: `node --import tsx bench/server/one.ts load ours '{"rooms":50,…}'`. Prints JSON. */
import { cold, type Cold } from './cold.ts';
import { idle, type Idle } from './idle.ts';
import { kill, type Kill } from './kill.ts';
import { load, type Load } from './load.ts';

const [, , scenario = '', id = '', options = '{}'] = process.argv;
const given: unknown = JSON.parse(options);
const scenarios: Record<string, () => Promise<unknown>> = {
  load: () => load(id, given as Load),
  kill: () => kill(id, given as Kill),
  idle: () => idle(id, given as Idle),
  cold: () => cold(id, given as Cold),
};
// Leaving by the door takes the server along.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
const run = scenarios[scenario];
if (!run) throw new Error(`There is no ${scenario}; there are ${Object.keys(scenarios).join(', ')}.`);
console.log(JSON.stringify(await run()));
process.exit(0);
