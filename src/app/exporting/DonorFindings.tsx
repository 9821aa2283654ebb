/** What the donor would ask about before a document is written for it: counted, the worst first, each leading to its field. It stops nobody. */
import { useEffect, useState } from 'react';
import type { DonorReview } from '../../workers/checks.ts';
import { headingOf } from '../checks/headingOf.ts';
import { badgeName } from '../checks/Badge.tsx';
import { leadToPanel } from '../checks/leadTo.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useT, useUi, useView } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';

/** Listed at first; the rest is one press away. */
const FIRST = 5;

export function DonorFindings({ format, onGoTo }: { format: string; onGoTo: () => void }) {
  const t = useT();
  const view = useView();
  const review = useDonorReview(format);
  return (
    <section className="export-donor" aria-labelledby="export-donor">
      <h2 id="export-donor">{t('app.export.donor')}</h2>
      {review === null ? (
        <p className="hint">{t('panels.checking')}</p>
      ) : review.findings.length === 0 ? (
        <p className="hint">
          {view.results.length === 0
            ? t('checks.health.empty')
            : t('app.export.donor.none', { donor: review.donor ?? t('app.export.donor.any') })}
        </p>
      ) : (
        <Listed review={review} onGoTo={onGoTo} />
      )}
    </section>
  );
}

function Listed({ review: { donor, findings }, onGoTo }: { review: DonorReview; onGoTo: () => void }) {
  const t = useT();
  const ui = useUi();
  const [all, setAll] = useState(false);
  return (
    <>
      <p className="counts">{badgeName(t, findings)}</p>
      <p className="hint">{t('app.export.donor.intro', { donor: donor ?? t('app.export.donor.any') })}</p>
      <ul>
        {findings.slice(0, all ? undefined : FIRST).map((finding) => {
          const [first] = finding.elements;
          return (
            <li key={finding.key} className={`sv-${finding.severity}`}>
              <Glyph name={finding.severity} size={13} />
              <button
                type="button"
                onClick={() => {
                  onGoTo();
                  if (first) leadToPanel(ui, first);
                }}
              >
                <span className="sr">{t(`model.severity.${finding.severity}`)}: </span>
                <b>{headingOf(t, finding)}</b>
                <span>{finding.message}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {all || findings.length <= FIRST ? null : (
        <button type="button" className="linklike more" onClick={() => setAll(true)}>
          {t('app.export.donor.all', { count: findings.length })}
        </button>
      )}
    </>
  );
}

/** Asked anew whenever the checks have run, as colleagues go on working. */
function useDonorReview(format: string): DonorReview | null {
  const { result, donorReview } = useFindings();
  const [review, setReview] = useState<DonorReview | null>(null);
  useEffect(() => {
    if (result === null) return;
    let over = false;
    void donorReview(format).then((given) => {
      if (!over) setReview(given);
    });
    return () => {
      over = true;
    };
  }, [result, donorReview, format]);
  return review;
}
