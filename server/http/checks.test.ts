import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readChecksFile } from './checks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'throughline-checks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string): string => {
  const name = path.join(folder, 'checks.json');
  writeFileSync(name, text);
  return name;
};

describe('the organisation’s settings of the checks', () => {
  it('are what the file says, and nothing where there is none', () => {
    expect(readChecksFile(null)).toBe('{}');
    expect(readChecksFile(file('{"rules":{"risks-missing":"error"}}'))).toBe(
      '{"rules":{"risks-missing":"error"}}',
    );
  });

  it.each([
    ['{"rules":', /is not valid JSON/],
    ['{"rules":{"risk-missing":"error"}}', /names a check that is not there: “risk-missing”/],
  ])('stop the server with a sentence when they are half understood: %s', (text, sentence) => {
    expect(() => readChecksFile(file(text))).toThrow(sentence);
    expect(() => readChecksFile(path.join(folder, 'nowhere.json'))).toThrow(/cannot be read/);
  });
});
