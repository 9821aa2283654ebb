/** When a part of the page breaks, says so; what was saved is on the server already. */
import { Component, type ReactNode } from 'react';
import { translator } from '../../core/i18n/index.ts';

export class Guard extends Component<{ children: ReactNode }, { broken: string | null }> {
  override state = { broken: null as string | null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.broken === null) return this.props.children;
    const t = translator();
    return (
      <main className="guard">
        <h1>{t('app.broken.title')}</h1>
        <p>{t('app.broken.text')}</p>
        <p className="detail">{this.state.broken}</p>
        <button type="button" className="btn ink" onClick={() => location.reload()}>
          {t('app.broken.reload')}
        </button>
      </main>
    );
  }
}
