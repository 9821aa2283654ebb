/** The design in words, as it will be saved; one press takes it along. */
import { useState } from 'react';
import { outlineMarkdown } from '../../core/formats/picture/outline.ts';
import { useDocument, useT } from '../session/context.tsx';

export function OutlinePreview({ language }: { language: string }) {
  const t = useT();
  const words = outlineMarkdown(
    useDocument((doc) => doc),
    language,
  );
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <div className="page">
      <p>
        <button type="button" className="btn" onClick={() => void copy()}>
          {t('app.export.outline.copy')}
        </button>{' '}
        <span role="status">{copied ? t('app.export.outline.copied') : ''}</span>
      </p>
      <pre className="outline-words">{words}</pre>
    </div>
  );
}
