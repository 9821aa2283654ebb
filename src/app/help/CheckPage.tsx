/** A rule's own page: what it looks at, why, who says so, how to fix it, when to ignore it. The text is docs/checks/<rule>.md. */
import { marked } from 'marked';
import { useEffect, useState } from 'react';
import { useT } from '../session/context.tsx';
import { PageHead } from '../start/PageHead.tsx';
import './help.css';

const PAGES = import.meta.glob<string>('/docs/checks/*.md', { query: '?raw', import: 'default' });

export default function CheckPage({ rule }: { rule: string }) {
  const t = useT();
  const [html, setHtml] = useState<string | null>(null);
  const load = PAGES[`/docs/checks/${rule}.md`];
  useEffect(() => {
    if (!load) return;
    // Our own page from the build, never a person's text.
    void load().then((text) => setHtml(marked.parse(text, { async: false })));
  }, [load]);
  return (
    <>
      <PageHead />
      <main className="help">
        {load ? <article dangerouslySetInnerHTML={{ __html: html ?? '' }} /> : <p>{t('app.help.none')}</p>}
      </main>
    </>
  );
}
