/** The first screen: open what you have, start a new one, look around. Below it the projects opened from this browser. */
import { CheckCircle } from '@phosphor-icons/react/dist/csr/CheckCircle';
import { Compass } from '@phosphor-icons/react/dist/csr/Compass';
import { File as FileIcon } from '@phosphor-icons/react/dist/csr/File';
import { FirstAidKit } from '@phosphor-icons/react/dist/csr/FirstAidKit';
import { GraduationCap } from '@phosphor-icons/react/dist/csr/GraduationCap';
import { FileArrowDown } from '@phosphor-icons/react/dist/csr/FileArrowDown';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { Table } from '@phosphor-icons/react/dist/csr/Table';
import { Wrench } from '@phosphor-icons/react/dist/csr/Wrench';
import { lazy, Suspense, useState } from 'react';
import type { Document } from '../../core/model/index.ts';
import type { TemplateId } from '../../core/samples/templates.ts';
import { FileDrop } from '../importing/FileDrop.tsx';
import { ImportReview } from '../importing/ImportReview.tsx';
import { useDropZone } from '../importing/useDropZone.ts';
import { useFileReader } from '../importing/useFileReader.ts';
import { usePastedTable } from '../importing/usePastedTable.ts';
import { useT } from '../session/context.tsx';
import { createProject, RequestFailed } from '../session/projects.ts';
import { openProject } from '../state/route.ts';
import { useSignedIn } from '../session/signIn.ts';
import { MyProjects } from './MyProjects.tsx';
import { PageHead } from './PageHead.tsx';
import { RecentProjects } from './RecentProjects.tsx';
import { SignInFirst, SignInTrouble } from './SignInFirst.tsx';
import './start.css';

const MappingStep = lazy(() =>
  import('../importing/MappingStep.tsx').then((m) => ({ default: m.MappingStep })),
);

/** What a new project can start from, in the order of the list. */
const STARTS = [
  { id: 'blank', icon: FileIcon, name: 'app.start.new.blank', hint: 'app.start.new.blank.hint' },
  { id: 'iom-frame', icon: Table, name: 'app.start.new.iom', hint: 'app.start.new.iom.hint' },
  { id: 'health', icon: FirstAidKit, name: 'app.start.new.health', hint: 'app.start.new.health.hint' },
  {
    id: 'education',
    icon: GraduationCap,
    name: 'app.start.new.education',
    hint: 'app.start.new.education.hint',
  },
  {
    id: 'livelihoods',
    icon: Wrench,
    name: 'app.start.new.livelihoods',
    hint: 'app.start.new.livelihoods.hint',
  },
] as const;

export function StartPage() {
  const t = useT();
  const reader = useFileReader();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** The file whose columns and rows people are saying, or null. */
  const [mapped, setMapped] = useState<File | null>(null);
  const signedIn = useSignedIn();
  const mustSignIn = signedIn !== null && signedIn.configured && signedIn.me === null;

  const open = async (make: () => Document | Promise<Document>): Promise<void> => {
    setBusy(true);
    setRefused(null);
    try {
      const made = await createProject(await make());
      openProject(made.id, made.owner ?? '');
    } catch (error) {
      setRefused(error instanceof RequestFailed && error.message ? error.message : t('app.start.noServer'));
      setBusy(false);
    }
  };
  const { read } = reader;
  const take = (files: readonly File[]): void => {
    setRefused(null);
    if (files.length > 0) void read(files);
  };
  const choosing = !mustSignIn && reader.state.kind !== 'read' && mapped === null;
  usePastedTable(choosing, t('app.start.pasted'), (file) => take([file]));
  const drop = useDropZone((files) => {
    if (!mustSignIn) take(files);
  });

  if (mapped) {
    return (
      <Suspense fallback={<p className="waiting">{t('app.opening')}</p>}>
        <MappingStep
          file={mapped}
          onDone={(result, ms) => {
            reader.take({ fileName: mapped.name, files: [mapped], result, ms, known: false });
            setMapped(null);
          }}
          onClose={() => setMapped(null)}
        />
      </Suspense>
    );
  }
  if (reader.state.kind === 'read') {
    const [file] = reader.state.files;
    return (
      <ImportReview
        answer={reader.state}
        busy={busy}
        refused={refused}
        onConfirm={(document) => void open(() => document)}
        onClose={reader.reset}
        onAdjust={() => file && setMapped(file)}
      />
    );
  }
  const unread = refused === null && reader.state.kind === 'refused' ? reader.state : null;
  const sentence = refused ?? (reader.state.kind === 'refused' ? reader.state.sentence : null);
  const samples = () => import('../../core/samples/safeCrossings.ts').then((m) => m.safeCrossings());
  const template = (id: TemplateId) => async () => {
    const { TEMPLATES } = await import('../../core/samples/templates.ts');
    return (TEMPLATES.find((one) => one.id === id) ?? TEMPLATES[0])!.make('en');
  };
  return (
    <div className="start" {...drop.handlers}>
      <PageHead />
      <main className="start-main">
        <h1>{t('app.start.title')}</h1>
        <p className="lead">{t('app.start.lead')}</p>
        <SignInTrouble />
        {mustSignIn ? <SignInFirst /> : null}
        <div className="ways" hidden={mustSignIn}>
          <section aria-labelledby="way-open">
            <h2 id="way-open">
              <FileArrowDown size={18} /> {t('app.start.open.title')}
            </h2>
            <p>{t('app.start.open.text')}</p>
            <FileDrop
              words={t('app.start.open.drop')}
              choose={t('app.start.open.choose')}
              kinds={t('app.start.open.kinds')}
              label={t('app.start.open.title')}
              dragging={drop.dragging}
              reading={reader.state.kind === 'reading' ? reader.state.fileName : null}
              onFiles={take}
              onCancel={reader.reset}
            />
          </section>
          <section aria-labelledby="way-new">
            <h2 id="way-new">
              <Plus size={18} /> {t('app.start.new.title')}
            </h2>
            <p>{t('app.start.new.text')}</p>
            <ul className="choices">
              {STARTS.map(({ id, icon: Icon, name, hint }) => (
                <li key={id}>
                  <button type="button" disabled={busy} onClick={() => void open(template(id))}>
                    <Icon size={16} />
                    <b>{t(name)}</b>
                    <small>{t(hint)}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="way-sample">
            <h2 id="way-sample">
              <Compass size={18} /> {t('app.start.sample.title')}
            </h2>
            <p>{t('app.start.sample.text')}</p>
            <button type="button" className="btn ink" disabled={busy} onClick={() => void open(samples)}>
              {t('app.start.sample.open')}
            </button>
          </section>
        </div>
        <div role="alert">{sentence === null ? null : <p className="refused">{sentence}</p>}</div>
        {unread?.hasTables && unread.files[0] ? (
          <button type="button" className="btn" onClick={() => setMapped(unread.files[0] ?? null)}>
            {t('app.import.sayTables')}
          </button>
        ) : null}
        {busy ? (
          <p role="status">
            <CheckCircle size={15} /> {t('app.start.making')}
          </p>
        ) : null}
        {signedIn?.me ? <MyProjects /> : null}
        <RecentProjects />
      </main>
    </div>
  );
}
