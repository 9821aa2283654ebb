/** What differs, under its results, with a choice for each: worked out anew whenever the project changes. */
import { useMemo, useState } from 'react';
import type { ReviseTranslate } from '../../core/i18n/revise.ts';
import {
  compareDocuments,
  tellProposals,
  withNeeds,
  type Matching,
  type ProposalKind,
  type Revised,
  type Told,
} from '../../core/revise/index.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useDocument } from '../session/context.tsx';
import { Difference, KindMark } from './Difference.tsx';

const KINDS: readonly ProposalKind[] = ['addition', 'change', 'move', 'removal'];

interface Props {
  readonly fileName: string;
  readonly revised: Revised;
  readonly matching: Matching;
  readonly words: ReviseTranslate;
  readonly onAccept: (keys: readonly string[]) => void;
  readonly onOther: () => void;
}

export function Differences({ fileName, revised, matching, words, onAccept, onOther }: Props) {
  const doc = useDocument((d) => d);
  const proposals = useMemo(() => compareDocuments(doc, revised, matching), [doc, revised, matching]);
  const groups = useMemo(
    () => tellProposals(doc, revised, matching, proposals, words),
    [doc, revised, matching, proposals, words],
  );
  /** What people said otherwise than we would have it: everything but removals. */
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState<ProposalKind | null>(null);
  const asked = proposals.filter((p) => said.get(p.key) ?? p.kind !== 'removal').map((p) => p.key);
  const chosen = withNeeds(proposals, asked);
  const told = new Map(groups.flatMap((g) => g.items.map((item) => [item.key, item])));
  /** Those for whose sake a proposal comes along. */
  const neededBy = (item: Told): string[] =>
    asked.flatMap((key) => {
      const other = told.get(key);
      return other && other.key !== item.key && other.needs.includes(item.key) ? [other.title] : [];
    });
  const choose = (items: readonly Told[], on: boolean): void =>
    setSaid(new Map([...said, ...items.map((item) => [item.key, on] as const)]));
  const count = (kind: ProposalKind): number => proposals.filter((p) => p.kind === kind).length;
  const visible = groups
    .map((group) => ({ ...group, items: group.items.filter((i) => shown === null || i.kind === shown) }))
    .filter((group) => group.items.length > 0);

  if (proposals.length === 0) {
    return (
      <main className="update-choose">
        <h2>{words('revise.same', { file: fileName })}</h2>
        <p>{words('revise.same.hint')}</p>
        <button type="button" className="btn" onClick={onOther}>
          {words('revise.other')}
        </button>
      </main>
    );
  }
  return (
    <>
      <main className="differences" tabIndex={-1}>
        <h2>{words('revise.counted', { count: proposals.length, file: fileName })}</h2>
        <p className="hint">{words('revise.hint')}</p>
        <div className="difference-tools">
          <div className="seg" role="group" aria-label={words('revise.filter')}>
            <button type="button" aria-pressed={shown === null} onClick={() => setShown(null)}>
              {words('revise.filter.all')} <span className="num">{proposals.length}</span>
            </button>
            {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
              <button key={kind} type="button" aria-pressed={shown === kind} onClick={() => setShown(kind)}>
                <KindMark kind={kind} /> {words(`revise.kinds.${kind}`)}{' '}
                <span className="num">{count(kind)}</span>
              </button>
            ))}
          </div>
          <button
            type="button"
            className="btn small"
            onClick={() =>
              choose(
                visible.flatMap((g) => g.items),
                true,
              )
            }
          >
            {words('revise.all')}
          </button>
          <button
            type="button"
            className="btn small"
            onClick={() =>
              choose(
                visible.flatMap((g) => g.items),
                false,
              )
            }
          >
            {words('revise.none')}
          </button>
        </div>
        {visible.map((group) => (
          <section key={group.id} className="difference-group" aria-label={group.title}>
            <h3 className={`lv-${group.level}`}>
              <Glyph name={group.level as GlyphName} /> {group.title}
              {group.isNew ? <em>{words('revise.new')}</em> : null}
              <span>{group.text}</span>
            </h3>
            <ul>
              {group.items.map((item) => (
                <Difference
                  key={item.key}
                  item={item}
                  on={chosen.has(item.key)}
                  comesFor={chosen.has(item.key) ? neededBy(item) : []}
                  words={words}
                  onChoose={(on) => choose([item], on)}
                />
              ))}
            </ul>
          </section>
        ))}
      </main>
      <footer className="review-foot">
        <span />
        <button type="button" className="btn" onClick={onOther}>
          {words('revise.other')}
        </button>
        <button
          type="button"
          className="btn ink"
          disabled={chosen.size === 0}
          onClick={() => onAccept(asked)}
        >
          {words('revise.take', { count: chosen.size })}
        </button>
      </footer>
    </>
  );
}
