/** The organisation's own template: choose it, see what will be filled or what cannot be, or begin with the example. */
import { useRef } from 'react';
import type { TemplateLook, TemplateUse } from '../../core/formats/template/index.ts';
import type { TemplateAnswer, TemplateRequest } from '../../workers/template.ts';
import { useT } from '../session/context.tsx';
import { ask, templateWorker } from '../session/workers.ts';
import { download } from '../shell/download.ts';
import type { OwnTemplate } from './useTemplate.ts';

export function TemplatePart({ template, date }: { template: OwnTemplate; date: string }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { file, kept, look, sentence, choose, forget } = template;
  const saveExample = async (example: 'docx' | 'xlsx'): Promise<void> => {
    const answer = await ask<TemplateRequest, TemplateAnswer>(templateWorker, { example, date });
    if ('file' in answer) download(answer.file.bytes, answer.file.fileName, 'application/octet-stream');
  };
  return (
    <div className="template">
      <h2>{t('app.export.name.template')}</h2>
      <p>{t('app.export.template.intro', { example: '{project.title}' })}</p>
      <p>
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          {t(file ? 'app.export.template.other' : 'app.export.template.choose')}
        </button>{' '}
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.xlsx"
          aria-label={t('app.export.template.choose')}
          onChange={(e) => {
            const [chosen] = e.target.files ?? [];
            if (chosen) void choose(chosen);
            e.target.value = '';
          }}
        />
        {(['docx', 'xlsx'] as const).map((kind) => (
          <button key={kind} type="button" className="linklike" onClick={() => void saveExample(kind)}>
            {t('app.export.template.example', { kind: t(`app.export.kind.${kind}`) })}
          </button>
        ))}
      </p>
      {file ? (
        <p>
          {t(kept ? 'app.export.template.kept' : 'app.export.template.large', { file: file.fileName })}{' '}
          <button type="button" className="linklike" onClick={forget}>
            {t('app.export.template.forget')}
          </button>
        </p>
      ) : (
        <p>{t('app.export.template.none')}</p>
      )}
      <div aria-live="polite">
        {sentence ? <p>{sentence}</p> : null}
        {look && look.faults.length > 0 ? <Faults faults={look.faults} /> : null}
        {look && look.faults.length === 0 ? <Uses uses={look.uses} /> : null}
      </div>
    </div>
  );
}

/** What the design holds and no placeholder asks for. */
export function TemplateLosses({ look }: { look: TemplateLook | null }) {
  const t = useT();
  if (!look || look.faults.length > 0) return <p className="hint">{t('app.export.template.losses')}</p>;
  if (look.leftOut.length === 0) return <p className="hint">{t('app.export.noLoss')}</p>;
  return (
    <ul className="losses">
      {look.leftOut.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Faults({ faults }: { faults: readonly string[] }) {
  const t = useT();
  return (
    <>
      <h3>{t('app.export.template.faults', { count: faults.length })}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}

function Uses({ uses }: { uses: readonly TemplateUse[] }) {
  const t = useT();
  return (
    <table>
      <caption>{t('app.export.template.uses')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('app.export.template.tag')}</th>
          <th scope="col">{t('app.export.template.where')}</th>
          <th scope="col">{t('app.export.template.words')}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ tag, where, words, count }, i) => (
          // A placeholder may stand several times in one place.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={i}>
            <td>
              <code>{tag}</code>
            </td>
            <td>{where}</td>
            <td>
              {words === null
                ? t('app.export.template.items', { count: count ?? 0 })
                : words || t('app.export.template.empty')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
