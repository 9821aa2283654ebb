/** Results and activities as a logframe names them, each under the one it belongs to. */
import { RANK, type Level } from '../../../model/index.ts';
import type { ReadActivity } from '../iom/activities.ts';
import type { ReadResult } from '../iom/matrix.ts';
import { readAlsoTo } from '../iom/bands.ts';
import { Places } from '../iom/places.ts';
import { Beside } from './beside.ts';
import type { RowName, Tier } from './dictionary.ts';
import { rowNamed } from './names.ts';
import type { Levels } from './levels.ts';
import type { Statement } from './statements.ts';
import { underByPlace } from './under.ts';

/** The rows that the last statements made: what stands beside them belongs to them. */
export interface Last {
  readonly tier: Tier;
  readonly results: number[];
  readonly activities: number[];
}

export class Tree {
  readonly results: ReadResult[] = [];
  readonly activities: ReadActivity[] = [];
  /** Results whose level no word says, by index. */
  readonly unsure: number[] = [];
  readonly left: { text: string; at: string }[] = [];
  readonly beside = new Beside();
  last: Last | null = null;
  /** The last row listed inputs of the whole project. */
  inputs = false;
  /** The result that a band of activities names. */
  home: number | null = null;
  private readonly places = new Places();
  /** Results by level and words. */
  private readonly printed = new Map<string, number>();

  constructor(private readonly levels: Levels) {}

  leave(words: Iterable<string>): void {
    const near = this.results.at(-1);
    const at = near ? `${near.level} ${near.code ?? ''}`.trim() : '';
    for (const text of words) if (text !== '') this.left.push({ text, at });
  }

  addAll(list: readonly Statement[]): void {
    const [first] = list;
    if (!first) return;
    const tier = this.levels.tier(first.tier);
    this.last = tier === 'input' || tier === 'precondition' ? null : { tier, results: [], activities: [] };
    this.inputs = tier === 'input';
    for (const statement of list) this.add(statement);
  }

  /** Activities in a column of their own belong to the result of their row, and the row stays that result's. */
  addBeside(list: readonly Statement[]): readonly number[] {
    const { last, home } = this;
    this.home = last?.results.at(-1) ?? home;
    this.last = { tier: 'activity', results: [], activities: [] };
    for (const statement of list) this.add(statement);
    const added = this.last.activities;
    this.last = last;
    this.home = home;
    return added;
  }

  private add(row: Statement): void {
    const tier = this.levels.tier(row.tier);
    const { code } = row;
    const { statement, homeTo, alsoTo } = readAlsoTo(row.text);
    const byName = homeTo === null ? null : rowNamed(this.results, homeTo);
    const named = row.of ? this.named(row.of.tier, row.of.code) : byName;
    if (tier === 'precondition') this.beside.precondition(statement.split('\n'));
    else if (tier === 'input') {
      for (const line of statement.split('\n')) if (line !== '') this.beside.input(line, null);
    } else if (tier === 'activity') {
      // A list of activities below the words of an output belongs to it, unless its numbers say otherwise.
      const within = this.last?.results.at(-1) ?? null;
      const byCode = code === null && within !== null ? null : this.homeOf(code);
      const parent = named ?? this.home ?? byCode ?? within;
      const sure = named !== null || this.home !== null || within !== null || code !== null;
      this.activities.push({
        code,
        statement,
        alsoTo,
        parent,
        named: sure,
        band: this.activities.length,
      });
      this.last?.activities.push(this.activities.length - 1);
    } else {
      const level = this.levels.levelOf(tier);
      const again = statement === '' ? undefined : this.printed.get(`${level} ${statement}`);
      // Printed again in another table or at the top of a page.
      if (again !== undefined) {
        this.last?.results.push(again);
        return;
      }
      // Only a cell that says so in a sentence puts a result under one of its own level.
      const above =
        named !== null && (this.isAbove(named, level) || (!row.of && this.isBeside(named, level)));
      const parent = above ? named : underByPlace(this.results, this.places, level, code);
      this.places.add(level, code, parent);
      this.printed.set(`${level} ${statement}`, this.results.length);
      this.results.push({ level, code, theme: null, statement, alsoTo, parent, indicators: [] });
      this.last?.results.push(this.results.length - 1);
      if (!row.sure) this.unsure.push(this.results.length - 1);
    }
  }

  private isAbove(index: number, level: Level): boolean {
    return RANK[(this.results[index] as ReadResult).level] > RANK[level];
  }

  private isBeside(index: number, level: Level): boolean {
    return (this.results[index] as ReadResult).level === level;
  }

  /** The result that a name such as "Oc 1" stands for, or null. */
  named(name: RowName | null, code: string | null): number | null {
    const tier = name === null ? null : this.levels.tier(name);
    if (tier === 'activity' || tier === 'input' || tier === 'precondition') return null;
    const level = tier === null ? null : this.levels.levelOf(tier);
    const index = this.results.findLastIndex(
      (r) =>
        (level === null || r.level === level) &&
        (r.code === code || ((code === '1' || code === '') && r.code === null)),
    );
    return index < 0 ? null : index;
  }

  /** The result whose code an activity's continues: 1.1.2 and A1.1.2 under 1.1; without a code, the only output. */
  private homeOf(code: string | null): number | null {
    const prefix = code?.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
    const byCode =
      prefix === null ? -1 : this.results.findLastIndex((r) => r.code === prefix && r.level === 'output');
    if (byCode >= 0) return byCode;
    // Inputs repeat the number of their output.
    const same =
      code === null ? -1 : this.results.findLastIndex((r) => r.code === code && r.level === 'output');
    if (same >= 0) return same;
    // After a whole section of outputs the place says nothing; beside the only one it does.
    const outputs = this.results.flatMap((r, i) => (r.level === 'output' ? [i] : []));
    return outputs.length === 1 ? (outputs[0] as number) : null;
  }
}
