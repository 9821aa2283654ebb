/** What an IATI file must say and a design does not hold. It is used for the file only: nothing of it is kept. */
import { DETAILS, type Details } from '../../core/formats/iati/details.ts';
import { useT } from '../session/context.tsx';

export function IatiDetails({
  details,
  onChange,
}: {
  details: Details;
  onChange: (details: Details) => void;
}) {
  const t = useT();
  return (
    <section className="export-details" aria-labelledby="export-details">
      <h2 id="export-details">{t('app.export.iati')}</h2>
      {DETAILS.map(({ name }) => (
        <label key={name}>
          {t(`app.export.iati.${name}`)}
          <input
            className="field"
            value={details[name] ?? ''}
            onChange={(e) => onChange({ ...details, [name]: e.target.value })}
          />
        </label>
      ))}
    </section>
  );
}
