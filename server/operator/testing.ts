/** Somebody who runs a command in a test, and remembers what it said. */
import { Writable } from 'node:stream';
import { Operator, type Screen } from './operator.ts';

export function listener(
  screen: { isTTY?: boolean; columns?: number } = {},
  now?: () => number,
): { operator: Operator; stop: () => void; said: () => string; beside: () => string } {
  const [out, err] = [new Heard(), Object.assign(new Heard(), screen) as Heard & Screen];
  const asked = new AbortController();
  return {
    operator: new Operator(out, err, asked.signal, now),
    stop: () => asked.abort(),
    said: () => out.text.trimEnd(),
    beside: () => err.text,
  };
}

class Heard extends Writable {
  text = '';

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
