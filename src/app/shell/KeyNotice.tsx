/** Where a browser keeps nothing, only the link itself leads back to the project, and no address shows it. */
import { useState } from 'react';
import { useT } from '../session/context.tsx';
import { keepsSettings } from '../state/settings.ts';

export function KeyNotice({ token }: { token: string }) {
  const t = useT();
  const [kept] = useState(keepsSettings);
  return kept || token === '' ? null : <p className="notice">{t('app.keyNotKept')}</p>;
}
