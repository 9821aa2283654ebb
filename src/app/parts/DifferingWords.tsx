/** Words of two versions: what went is struck through, what came underlined, so that it shows without colour too. */
import { compareWords, type Stretch } from '../../core/changes/index.ts';
import './differing.css';

export function Stretches({ of }: { of: readonly Stretch[] }) {
  return of.map((s, i) => {
    // Stretches have no ids; their place is their identity.
    const key = `${i}/${s.kind}`;
    if (s.kind === 'same') return <span key={key}>{s.text}</span>;
    return s.kind === 'old' ? (
      <del key={key} className="went">
        {s.text}
      </del>
    ) : (
      <ins key={key} className="came">
        {s.text}
      </ins>
    );
  });
}

interface Props {
  readonly before: string;
  readonly after: string;
  /** What the sides are called, and what stands where one has no words. */
  readonly names: readonly [before: string, after: string];
  readonly nothing: string;
}

/** Both sides beside each other. Where there are no words any more, the old ones alone. */
export function TwoSides({ before, after, names, nothing }: Props) {
  if (after === '') {
    return (
      <p dir="auto">
        <del className="went">{before}</del>
      </p>
    );
  }
  const stretches = compareWords(before, after);
  const side = (changed: Stretch['kind']): readonly Stretch[] =>
    stretches.filter((s) => s.kind === 'same' || s.kind === changed);
  return (
    <div className="two-sides">
      <div>
        <small>{names[0]}</small>
        <p dir="auto">{before === '' ? <i>{nothing}</i> : <Stretches of={side('old')} />}</p>
      </div>
      <div>
        <small>{names[1]}</small>
        <p dir="auto">
          <Stretches of={side('new')} />
        </p>
      </div>
    </div>
  );
}
