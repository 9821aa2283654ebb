/** The project's own data: the block above a donor's matrix. And the risks, which belong to the whole design. */
import { addRisk } from '../../core/commands/index.ts';
import { PROFILES, PROJECT_ID, projectOf } from '../../core/model/index.ts';
import { useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { BudgetLines, ChangeNotes, Recommendations } from './entries.tsx';
import { DateField } from './inputs.tsx';
import { Choice, GoTo, Section } from './Section.tsx';

const TEXTS = [
  'title',
  'projectType',
  'secondaryProjectType',
  'geography',
  'executingAgency',
  'donor',
  'beneficiaries',
  'partners',
  'managementSite',
  'durationText',
  'budgetText',
] as const;
/** What a proposal says outside the matrix, each with a question that helps to begin. */
const LONG_TEXTS = [
  'expectedResults',
  'preconditions',
  'sustainability',
  'gender',
  'crossCutting',
  'monitoringPlan',
  'acronyms',
] as const;
const SEVERAL_LINES: ReadonlySet<string> = new Set(['beneficiaries', 'partners']);

export function ProjectSections() {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const project = projectOf(view.doc);
  const notes = Object.values(view.doc.notes);
  const day = (field: 'start' | 'end') => (
    <DateField
      table="project"
      id={PROJECT_ID}
      field={field}
      value={project[field]}
      label={t(`panels.project.${field}`)}
    />
  );
  return (
    <>
      <div className="sec stack">
        {TEXTS.map((field) => (
          <TextField
            key={field}
            table="project"
            id={PROJECT_ID}
            field={field}
            label={t(`panels.project.${field}`)}
            showLabel
            enterBreaks={SEVERAL_LINES.has(field)}
          />
        ))}
        <div className="pair">
          {day('start')}
          {day('end')}
        </div>
        <Choice
          table="project"
          id={PROJECT_ID}
          field="profile"
          value={view.profile.id}
          label={t('panels.project.profile')}
          options={PROFILES.map((p) => [p.id, p.name])}
        />
        <TextField
          table="project"
          id={PROJECT_ID}
          field="summary"
          label={t('panels.project.summary')}
          showLabel
          enterBreaks
        />
      </div>
      <Section title={t('panels.proposal')}>
        <div className="stack">
          {LONG_TEXTS.map((field) => (
            <TextField
              key={field}
              table="project"
              id={PROJECT_ID}
              field={field}
              label={t(`panels.project.${field}`)}
              showLabel
              placeholder={t(`panels.project.${field}.hint`)}
              enterBreaks
            />
          ))}
        </div>
      </Section>
      <Section
        title={t('panels.risks')}
        count={view.risks.length}
        onAdd={() => {
          const made = run(addRisk, {});
          if (made) ui.goTo(made, 'statement');
        }}
      >
        {view.risks.length === 0 ? <p className="hint">{t('panels.risks.empty')}</p> : null}
        <ul>
          {view.risks.map((r) => (
            <li key={r.id} className="arow lv-risk">
              <GoTo id={r.id} words={r.statement || t('canvas.empty')} />
            </li>
          ))}
        </ul>
        <TextField
          table="project"
          id={PROJECT_ID}
          field="risksKeptIn"
          label={t('panels.risksKeptIn')}
          showLabel
        />
      </Section>
      <BudgetLines />
      <ChangeNotes about={null} />
      <Recommendations about={null} />
      {notes.length > 0 ? (
        <Section title={t('panels.notes')} count={notes.length}>
          <ul>
            {notes.map((n) => (
              <li key={n.id} className="note">
                <TextField table="notes" id={n.id} field="text" label={t('panels.note')} enterBreaks />
                {n.origin ? <small>{n.origin}</small> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
