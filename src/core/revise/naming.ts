/** What one document calls its elements, fields and values: the words of every comparison come from here. */
import { choiceName } from '../i18n/choices.ts';
import { hasReviseMessage, type ReviseTranslate } from '../i18n/revise.ts';
import { kindOf, type AnyRecord, type KeySet, type TableName, type View } from '../model/index.ts';
import { valueOf } from './context.ts';
import { MAIN_TEXT, OWNER, refersTo } from './refs.ts';

/** People know these as fields of their indicator. */
const ofIndicator = (table: TableName): boolean => table === 'targets' || table === 'actuals';

export class Naming {
  constructor(
    readonly v: View,
    private readonly t: ReviseTranslate,
  ) {}

  /** "Baseline", "Target", "Target · Day". */
  field(table: TableName, field: string): string {
    const key = `revise.field.${field}`;
    const name = this.t(hasReviseMessage(key) ? key : 'revise.field.other');
    if (!ofIndicator(table)) return name;
    const kind = this.part(table);
    return field === 'text' ? kind : `${kind} · ${name}`;
  }

  /** What a record is as a part of its indicator; empty for what stands for itself. */
  part(table: TableName): string {
    return ofIndicator(table) ? this.t(`revise.table.${table}`) : '';
  }

  /** The label that the matrix prints, or what it is and to what it belongs. */
  record(table: TableName, record: AnyRecord): string {
    const { v } = this;
    const kind = this.t(`revise.table.${table}`);
    const owner = valueOf(record, OWNER[table] ?? '');
    if (table === 'links')
      return `${v.label(String(valueOf(record, 'from')))} → ${v.label(String(valueOf(record, 'to')))}`;
    if (typeof owner === 'string' && ofIndicator(table)) return v.label(owner);
    if (typeof owner === 'string' && table !== 'indicators') return `${kind} · ${v.label(owner)}`;
    return v.label(record.id) || kind;
  }

  /** The words of a record that comes or goes, with what comes along inside it. */
  whole(table: TableName, record: AnyRecord): string {
    const own =
      String(valueOf(record, MAIN_TEXT[table] ?? 'label') ?? '') || String(valueOf(record, 'text') ?? '');
    if (table !== 'indicators') return own;
    const values = [
      String(valueOf(record, 'baselineText')),
      ...this.v.targets(record.id).map((target) => target.text),
    ];
    return [own, values.filter(Boolean).join(' → ')].filter(Boolean).join('\n');
  }

  /** The donor's word for a level. */
  level(level: string): string {
    return this.v.profile.levels.find((l) => l.level === level)?.label ?? level;
  }

  /** A value in words; empty where there is none. `element` names what it refers to. */
  value(
    table: TableName,
    field: string,
    value: unknown,
    element: (id: string) => string = (id) => this.element(id),
  ): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return this.t(value ? 'revise.yes' : 'revise.no');
    const reference = refersTo(table, field);
    if (reference === 'one') return element(String(value));
    if (typeof value === 'object') {
      const keys = Object.keys(value as KeySet);
      if (reference === 'several') return keys.map(element).toSorted().join(', ');
      return keys.toSorted((a, b) => Number(a) - Number(b)).join(', ');
    }
    const words = String(value);
    return kindOf(table).fields[field]?.kind === 'atom' ? choiceName(field, words) : words;
  }

  /** An element by its id: a link to the place where something is printed is known by what leads there. */
  element(id: string): string {
    const { v } = this;
    if (id.startsWith('level:'))
      return this.t('revise.level', { level: this.level(id.slice('level:'.length)) });
    const actor = v.doc.actors[id];
    if (actor) return actor.name;
    const link = v.doc.links[id];
    if (!link) return v.label(id);
    return v.home(link.from ?? '')?.id === link.id ? v.label(link.from ?? '') : v.label(link.id);
  }
}
