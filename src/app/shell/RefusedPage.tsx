/** The server will not take this connection: why, and what to do. Whatever is on this device can be taken away as a file. */
import type { DocStore } from '../../doc/api.ts';
import { closeName } from '../../doc/wire.ts';
import { useT } from '../session/context.tsx';
import { PageHead } from '../start/PageHead.tsx';
import { downloadProject } from './download.ts';

export function useRefusal(code: number): string {
  const t = useT();
  return t(`server.close.${closeName(code) ?? 'unavailable'}`);
}

export function RefusedPage({ code, store }: { code: number; store: DocStore | null }) {
  const t = useT();
  const sentence = useRefusal(code);
  return (
    <>
      <PageHead />
      <main className="guard">
        <h1>{t('app.refused.title')}</h1>
        <p>{sentence}</p>
        {store ? (
          <button type="button" className="btn" onClick={() => void downloadProject(store.getSnapshot())}>
            {t('app.saveCopy')}
          </button>
        ) : null}
        <a href="/">{t('app.toStart')}</a>
      </main>
    </>
  );
}
