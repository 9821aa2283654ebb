/** The checks: how strict, how many, the list, the questions, and what was set aside. Quiet while people write. */
import { ChartBar } from '@phosphor-icons/react/dist/csr/ChartBar';
import { SlidersHorizontal } from '@phosphor-icons/react/dist/csr/SlidersHorizontal';
import { X } from '@phosphor-icons/react/dist/csr/X';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../core/checks/index.ts';
import { reopenFinding, setField } from '../../core/commands/index.ts';
import { PRESETS, PROJECT_ID, projectOf } from '../../core/model/index.ts';
import {
  useDocument,
  useReadOnly,
  useT,
  useUi,
  useUiState,
  useView,
  useWorkspace,
} from '../session/context.tsx';
import { useFindings, useFindingsBehind } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { PanelLists } from '../panels/PanelLists.tsx';
import '../panels/panels.css';
import './checks.css';
import { Filters } from './Filters.tsx';
import { NO_FILTER, passes } from './filter.ts';
import { FindingCard } from './FindingCard.tsx';
import { headingOf } from './headingOf.ts';
import { QuestionList } from './Questions.tsx';
import { readSeen, writeSeen } from './seen.ts';
import { WhatWasChecked } from './WhatWasChecked.tsx';

const HealthDialog = lazy(() => import('./HealthDialog.tsx'));
const RulesDialog = lazy(() => import('./RulesDialog.tsx'));

type List = 'findings' | 'questions' | 'setAside';

export function ChecksPanel() {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  const view = useView();
  const selection = useUiState((s) => s.selection);
  const { result, questions } = useFindings();
  const behind = useFindingsBehind();
  const preset = useDocument((doc) => projectOf(doc).preset);
  const [list, setList] = useState<List>('findings');
  const [filter, setFilter] = useState(NO_FILTER);
  const [dialog, setDialog] = useState<'health' | 'rules' | null>(null);
  const seen = useSeen(result);
  const known = seen === null ? null : new Set(seen.keys);
  const findings = result?.findings.filter((f) => passes(filter, f, view, selection, known)) ?? [];
  const open = questions.filter((q) => q.answer === null).length;
  return (
    <aside className="panel checks" aria-label={t('app.checks')}>
      <header>
        <h2>{t('app.checks')}</h2>
        <select
          className="field"
          aria-label={t('panels.preset')}
          value={preset}
          disabled={readOnly}
          onChange={(e) =>
            run(setField, { table: 'project', id: PROJECT_ID, field: 'preset', value: e.target.value })
          }
        >
          {PRESETS.map((p) => (
            <option key={p} value={p}>
              {t(`model.preset.${p}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('checks.health')}
          title={t('checks.health')}
          onClick={() => setDialog('health')}
        >
          <ChartBar size={16} />
        </button>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('checks.rules')}
          title={t('checks.rules')}
          onClick={() => setDialog('rules')}
        >
          <SlidersHorizontal size={16} />
        </button>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('app.close')}
          onClick={() => ui.set({ panel: 'none' })}
        >
          <X size={16} />
        </button>
      </header>
      {result ? (
        <PanelLists
          name={t('checks.lists')}
          lists={[
            { id: 'findings', name: t('checks.list.findings'), count: result.findings.length },
            { id: 'questions', name: t('checks.list.questions'), count: open },
            { id: 'setAside', name: t('checks.list.setAside'), count: result.setAside.length },
          ]}
          chosen={list}
          onChoose={setList}
        />
      ) : null}
      {result && list === 'findings' && result.findings.length > 0 ? (
        <Filters
          result={result}
          view={view}
          filter={filter}
          onFilter={setFilter}
          seen={seen}
          selected={selection.length > 0}
        />
      ) : null}
      <div className="panel-body" key={list} aria-busy={behind}>
        {result === null ? <p className="hint pad">{t('panels.checking')}</p> : null}
        {list === 'findings'
          ? findings.map((finding) => <FindingCard key={finding.key} finding={finding} open={false} />)
          : null}
        {list === 'questions' ? <QuestionList questions={questions} /> : null}
        {list === 'setAside' && result ? <SetAsideList result={result} /> : null}
        {result ? (
          <Empty result={result} list={list} shown={findings.length} asked={questions.length} />
        ) : null}
      </div>
      {result ? <WhatWasChecked result={result} /> : null}
      <Suspense>
        {dialog === 'health' ? <HealthDialog onClose={() => setDialog(null)} /> : null}
        {dialog === 'rules' ? <RulesDialog onClose={() => setDialog(null)} /> : null}
      </Suspense>
    </aside>
  );
}

/** What was there at the last visit. What is there when the panel closes is what the next visit compares with. */
function useSeen(result: CheckResult | null) {
  const { session } = useWorkspace();
  const [seen] = useState(() => readSeen(session.projectId));
  const newest = useRef(result);
  newest.current = result;
  useEffect(
    () => () => {
      if (newest.current)
        writeSeen(
          session.projectId,
          newest.current.findings.map((f) => f.key),
        );
    },
    [session],
  );
  return seen;
}

function SetAsideList({ result }: { result: CheckResult }) {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  return result.setAside.map((f) => (
    <div key={f.setAsideId} className="aside-row">
      <b>{headingOf(t, f)}</b>
      <p>{f.message}</p>
      <p className="hint">
        {t('panels.asideBy', { reason: f.reason, author: f.author, date: f.date })}{' '}
        {readOnly ? null : (
          <button type="button" className="linklike" onClick={() => run(reopenFinding, { id: f.setAsideId })}>
            {t('panels.bringBack')}
          </button>
        )}
      </p>
    </div>
  ));
}

/** Why a list is empty: nothing found, nothing that passes the filter, nothing asked yet. */
function Empty({
  result,
  list,
  shown,
  asked,
}: {
  result: CheckResult;
  list: List;
  shown: number;
  asked: number;
}) {
  const t = useT();
  const preset = useDocument((doc) => projectOf(doc).preset);
  const words =
    list === 'findings' && result.findings.length === 0
      ? t(`panels.quiet.${preset}`)
      : list === 'findings' && shown === 0
        ? t('checks.filteredOut')
        : list === 'questions' && asked === 0
          ? t(preset === 'drafting' ? 'checks.questions.later' : 'checks.questions.none')
          : list === 'setAside' && result.setAside.length === 0
            ? t('checks.setAside.none')
            : null;
  return words === null ? null : <p className="hint pad">{words}</p>;
}
