/** The design as it is now beside the baseline. */
import { useDeferredValue, useMemo } from 'react';
import { compareTranslator } from '../../core/i18n/compare.ts';
import { projectOf } from '../../core/model/index.ts';
import { CompareScreen } from '../comparing/CompareScreen.tsx';
import { useDocument } from '../session/context.tsx';
import { useBaseline } from './context.tsx';

export function SinceBaseline({ onClose }: { onClose: () => void }) {
  const words = useMemo(() => compareTranslator(), []);
  const now = useDeferredValue(useDocument((doc) => doc));
  const { document } = useBaseline();
  if (!document) return null;
  return (
    <CompareScreen
      before={document}
      after={now}
      beforeName={projectOf(now).baselineName ?? ''}
      afterName={words('compare.now')}
      onClose={onClose}
    />
  );
}
