/** The lists beside the design: budget, recommendations, changes, evidence, measured values. */
import { inOrder, PROJECT_ID, projectOf, type BudgetLine } from '../../core/model/index.ts';
import { useT, useView } from '../session/context.tsx';
import { TextField } from '../text/TextField.tsx';
import { EntryList } from './EntryList.tsx';
import { AboutChoice, DateField, NumberField, ShortField } from './inputs.tsx';
import { Choice } from './Section.tsx';

const EVIDENCE_SOURCES = [
  'monitoringData',
  'quarterlyReport',
  'statistics',
  'documents',
  'observation',
  'opinionsWithExamples',
  'opinions',
  'staffOpinions',
] as const;

/** Those about an element; all of them for null. */
const of = <R extends { about: string | null; order: string; id: string }>(
  table: Readonly<Record<string, R>>,
  about: string | null,
): readonly R[] => inOrder(Object.values(table).filter((r) => about === null || r.about === about));

/** What every line of a budget says, whatever it pays for. */
function CostFields({ id, amount, currency, funder }: BudgetLine) {
  const t = useT();
  const project = projectOf(useView().doc);
  const own = { table: 'budgetLines', id } as const;
  return (
    <>
      <TextField {...own} field="label" label={t('panels.budget.line')} showLabel />
      <div className="pair">
        <NumberField {...own} field="amount" value={amount} label={t('panels.budget.amount')} />
        <ShortField
          {...own}
          field="currency"
          value={currency}
          label={t('panels.budget.currency')}
          placeholder={project.currency ?? ''}
        />
      </div>
      <ShortField {...own} field="funder" value={funder} label={t('panels.budget.funder')} />
    </>
  );
}

export function Costs({ activity }: { activity: string }) {
  const t = useT();
  const view = useView();
  return (
    <EntryList
      table="budgetLines"
      about={activity}
      title={t('panels.costs')}
      question={t('panels.costs.empty')}
      records={of(view.doc.budgetLines, activity)}
      first="label"
      renderEntry={(line) => <CostFields {...line} />}
    />
  );
}

export function BudgetLines() {
  const t = useT();
  const view = useView();
  const project = projectOf(view.doc);
  return (
    <EntryList
      table="budgetLines"
      about={null}
      title={t('panels.budget')}
      question={t('panels.budget.empty')}
      records={of(view.doc.budgetLines, null)}
      first="label"
      renderEntry={(line) => (
        <>
          <CostFields {...line} />
          <AboutChoice table="budgetLines" id={line.id} value={line.about} label={t('panels.budget.about')} />
        </>
      )}
    >
      <div className="pair">
        <NumberField
          table="project"
          id={PROJECT_ID}
          field="budgetAmount"
          value={project.budgetAmount}
          label={t('panels.budget.total')}
        />
        <ShortField
          table="project"
          id={PROJECT_ID}
          field="currency"
          value={project.currency}
          label={t('panels.budget.currency')}
        />
      </div>
    </EntryList>
  );
}

export function Recommendations({ about }: { about: string | null }) {
  const t = useT();
  const view = useView();
  return (
    <EntryList
      table="recommendations"
      about={about}
      title={t('panels.recommendations')}
      question={t('panels.recommendations.empty')}
      records={of(view.doc.recommendations, about)}
      first="text"
      renderEntry={({ id, date, about: at }) => (
        <>
          <TextField
            table="recommendations"
            id={id}
            field="text"
            label={t('panels.recommendations.text')}
            showLabel
            enterBreaks
          />
          <AboutChoice table="recommendations" id={id} value={at} label={t('panels.about')} />
          <div className="pair">
            <TextField
              table="recommendations"
              id={id}
              field="addressee"
              label={t('panels.recommendations.addressee')}
              showLabel
            />
            <DateField
              table="recommendations"
              id={id}
              field="date"
              value={date}
              label={t('panels.recommendations.date')}
            />
          </div>
        </>
      )}
    />
  );
}

export function ChangeNotes({ about }: { about: string | null }) {
  const t = useT();
  const view = useView();
  return (
    <EntryList
      table="changeNotes"
      about={about}
      title={t('panels.changes')}
      question={t('panels.changes.empty')}
      records={of(view.doc.changeNotes, about)}
      first="what"
      renderEntry={({ id, date, matrixUpdated, about: at, element }) => (
        <>
          {(['what', 'why', 'agreedBy'] as const).map((field) => (
            <TextField
              key={field}
              table="changeNotes"
              id={id}
              field={field}
              label={t(`panels.changes.${field}`)}
              showLabel
              enterBreaks={field !== 'agreedBy'}
            />
          ))}
          <AboutChoice
            table="changeNotes"
            id={id}
            value={at}
            label={t('panels.about')}
            was={at !== null && view.kindOf(at) ? null : element}
          />
          <div className="pair">
            <DateField
              table="changeNotes"
              id={id}
              field="date"
              value={date}
              label={t('panels.changes.date')}
            />
            <Choice
              table="changeNotes"
              id={id}
              field="matrixUpdated"
              value={matrixUpdated}
              label={t('panels.changes.matrixUpdated')}
              none={t('panels.status.none')}
              options={(['yes', 'no'] as const).map((k) => [k, t(`panels.changes.matrixUpdated.${k}`)])}
            />
          </div>
        </>
      )}
    />
  );
}

export function EvidenceList({ about }: { about: string }) {
  const t = useT();
  const view = useView();
  return (
    <EntryList
      table="evidence"
      about={about}
      title={t('panels.evidence')}
      question={t('panels.evidence.empty')}
      records={of(view.doc.evidence, about)}
      first="text"
      renderEntry={({ id, source, strength, date }) => (
        <>
          <TextField
            table="evidence"
            id={id}
            field="text"
            label={t('panels.evidence.text')}
            showLabel
            enterBreaks
          />
          <Choice
            table="evidence"
            id={id}
            field="source"
            value={source}
            label={t('panels.evidence.source')}
            options={EVIDENCE_SOURCES.map((s) => [s, t(`panels.evidence.source.${s}`)])}
          />
          <div className="pair">
            <Choice
              table="evidence"
              id={id}
              field="strength"
              value={strength}
              label={t('panels.evidence.strength')}
              options={(['strong', 'fair', 'thin'] as const).map((s) => [
                s,
                t(`panels.evidence.strength.${s}`),
              ])}
            />
            <DateField table="evidence" id={id} field="date" value={date} label={t('panels.evidence.date')} />
          </div>
        </>
      )}
    />
  );
}

export function Actuals({ indicator }: { indicator: string }) {
  const t = useT();
  const view = useView();
  return (
    <EntryList
      table="actuals"
      about={indicator}
      title={t('panels.actuals')}
      question={t('panels.actuals.empty')}
      records={inOrder(Object.values(view.doc.actuals).filter((a) => a.indicator === indicator))}
      first="text"
      renderEntry={({ id, date }) => (
        <>
          <div className="pair">
            <TextField table="actuals" id={id} field="text" label={t('panels.actuals.text')} showLabel />
            <DateField table="actuals" id={id} field="date" value={date} label={t('panels.actuals.date')} />
          </div>
          <TextField table="actuals" id={id} field="source" label={t('panels.actuals.source')} showLabel />
          <TextField table="actuals" id={id} field="comment" label={t('panels.actuals.comment')} showLabel />
        </>
      )}
    />
  );
}
