/** Every key in one place. */
import type { MessageKey } from '../../core/i18n/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useT } from '../session/context.tsx';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['Ctrl+1 … 4', 'app.keys.views'],
  ['/', 'app.keys.find'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'app.keys.undo'],
  ['← ↑ ↓ →', 'app.keys.walk'],
  ['Enter, F2', 'app.keys.edit'],
  ['Esc', 'app.keys.leave'],
  ['Ctrl+Enter', 'app.keys.sibling'],
  ['C', 'app.keys.child'],
  ['L', 'app.keys.link'],
  ['Shift+↑ ↓', 'app.keys.branches'],
  ['A, F, I, R', 'app.keys.add'],
  ['1 … 4', 'app.keys.mark'],
  ['Alt+↑ ↓', 'app.keys.order'],
  ['Alt+Shift+↑ ↓', 'app.keys.level'],
  ['D', 'app.keys.drawing'],
  ['Tab', 'app.keys.tab'],
  ['Delete', 'app.keys.remove'],
  ['M, S', 'app.keys.discuss'],
  ['Ctrl+Alt+M, Ctrl+Alt+S', 'app.keys.discussAnywhere'],
  ['B', 'app.keys.branch'],
  ['+ − 0', 'app.keys.zoom'],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('app.keys')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
