/** What differs as a list, under the outcomes it is in, with the words on both sides. */
import { useEffect, useRef } from 'react';
import type { ToldBranch, ToldDifference } from '../../core/compare/index.ts';
import type { CompareTranslate } from '../../core/i18n/compare.ts';
import { TwoSides } from '../parts/DifferingWords.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { KindMark } from './KindMark.tsx';

interface Props {
  readonly branches: readonly ToldBranch[];
  readonly current: string | null;
  /** What the two versions are called. */
  readonly names: readonly [before: string, after: string];
  /** Said under the current one where the view beside the list cannot show it. */
  readonly note: string | null;
  readonly words: CompareTranslate;
  readonly onCurrent: (key: string) => void;
}

export function ChangeList({ branches, current, names, note, words, onCurrent }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={box}>
      {branches.map((branch) => (
        <section key={branch.id} className="difference-group" aria-label={branch.title}>
          <h3 className={`lv-${branch.level}`}>
            <Glyph name={branch.level as GlyphName} /> <b>{branch.title}</b>
            <span>{branch.text}</span>
          </h3>
          <ul>
            {branch.items.map((item) => (
              <li key={item.key} className="change" aria-current={item.key === current ? 'true' : undefined}>
                <button type="button" onClick={() => onCurrent(item.key)}>
                  <KindMark kind={item.kind} /> <b>{words(`compare.kind.${item.kind}`)}</b> {item.title}
                  {item.field ? ` · ${item.field}` : ''}
                </button>
                <div className="difference-words">
                  <Sides item={item} names={names} words={words} />
                  {note !== null && item.key === current ? <p className="hint">{note}</p> : null}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface SidesProps {
  readonly item: ToldDifference;
  readonly names: readonly [before: string, after: string];
  readonly words: CompareTranslate;
}

function Sides({ item, names, words }: SidesProps) {
  const { kind, before, after, text } = item;
  if (kind === 'added') return after === '' ? null : <p dir="auto">{after}</p>;
  if (kind === 'removed') {
    return before === '' ? null : (
      <p dir="auto">
        <del className="went">{before}</del>
      </p>
    );
  }
  if (kind === 'moved' || kind === 'relevelled')
    return (
      <>
        <p dir="auto">{text}</p>
        <p className={`df-${kind}`}>{item.sentence}</p>
      </>
    );
  return <TwoSides before={before} after={after} names={names} nothing={words('revise.nothing')} />;
}
