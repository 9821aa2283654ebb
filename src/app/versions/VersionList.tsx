/** The versions by day, newest first: look at one, compare it with now, or choose any two. */
import { DotsThree } from '@phosphor-icons/react/dist/csr/DotsThree';
import { Flag } from '@phosphor-icons/react/dist/csr/Flag';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import { MenuButton, type MenuEntry } from '../parts/Menu.tsx';
import type { Version } from '../session/versions.ts';
import { byDay, fullNameOf, madeOf, nameOf } from './names.ts';

/** What can be done with one version. */
export type VersionAction = 'look' | 'compare' | 'restore' | 'freeze' | 'export' | 'rename' | 'delete';

export interface VersionListProps {
  readonly list: readonly Version[];
  /** Ids of those chosen for comparing, at most two. */
  readonly picked: readonly string[];
  readonly words: VersionsTranslate;
  /** Whether this person may restore a version, make it the baseline, and whether they may rename or delete it. */
  readonly may: (version: Version) => {
    readonly restore: boolean;
    readonly freeze: boolean;
    readonly change: boolean;
  };
  readonly onPick: (id: string) => void;
  readonly onAction: (action: VersionAction, version: Version) => void;
}

export function VersionList({ list, picked, words, may, onPick, onAction }: VersionListProps) {
  return byDay(list, words, Date.now()).map(([day, versions]) => (
    <section key={day} className="version-day" aria-label={day}>
      <h2>{day}</h2>
      <ul>
        {versions.map((version) => {
          const full = fullNameOf(version, words);
          const { restore, freeze, change } = may(version);
          const entries: MenuEntry[] = [
            ...(restore ? [{ id: 'restore', label: words('versions.restore') }] : []),
            ...(freeze ? [{ id: 'freeze', label: words('versions.freeze') }] : []),
            { id: 'export', label: words('versions.export') },
            ...(change ? [{ id: 'rename', label: words('versions.rename') }] : []),
            ...(change ? [{ id: 'delete', label: words('versions.delete') }] : []),
          ];
          return (
            <li key={version.id} className={`version ${version.kind}`}>
              <input
                type="checkbox"
                aria-label={words('versions.pick', { name: full })}
                checked={picked.includes(version.id)}
                onChange={() => onPick(version.id)}
              />
              <div className="version-what">
                <b dir="auto">{nameOf(version, words)}</b>
                {version.kind === 'baseline' ? (
                  <span className="version-mark">
                    <Flag size={13} /> {words('versions.kind.baseline')}
                  </span>
                ) : null}
                <small>
                  {madeOf(version, words)}
                  {version.kind === 'automatic' ? ` · ${words('versions.kind.automatic')}` : ''}
                </small>
              </div>
              <button
                type="button"
                className="btn small"
                data-version={version.id}
                aria-label={words('versions.lookAt', { name: full })}
                onClick={() => onAction('look', version)}
              >
                {words('versions.look')}
              </button>
              <button
                type="button"
                className="btn small quiet"
                aria-label={words('versions.compareNowOf', { name: full })}
                onClick={() => onAction('compare', version)}
              >
                {words('versions.compareNow')}
              </button>
              <MenuButton
                className="btn small quiet icon"
                label={words('versions.more', { name: full })}
                entries={entries}
                onChoose={(id) => onAction(id as VersionAction, version)}
              >
                <DotsThree size={18} />
              </MenuButton>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
