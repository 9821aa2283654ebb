/** What the saved state on screen says, from what the connection knows. It never says more than the server has confirmed. */
import type { SaveState } from './api.ts';
import type { SyncState } from './provider.ts';

/** @param pending changes that this device has not kept yet, though it will */
export function saveStateOf(sync: SyncState, now: number, pending: number): SaveState {
  if (sync.connection === 'closed') return { kind: 'refused', code: sync.closeCode ?? 0 };
  if (sync.connection === 'offline')
    return {
      kind: 'offline',
      changes: Math.max(0, sync.unconfirmed - pending),
      since: sync.offlineSince ?? now,
      code: sync.closeCode,
    };
  if (sync.notSavedSince !== null) return { kind: 'notSaved', since: sync.notSavedSince };
  if (sync.connection === 'connecting' || !sync.synced) return { kind: 'connecting' };
  if (sync.changeRefused && sync.unconfirmed > 0) return { kind: 'notTaken', changes: sync.unconfirmed };
  return sync.saved ? { kind: 'saved', at: sync.savedAt ?? now } : { kind: 'saving' };
}
