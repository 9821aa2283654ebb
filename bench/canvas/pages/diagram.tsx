/** The product's diagram alone on a page, on a document in memory: `?n=300&links=450`, or `?sample` for the invented project. */
import { createRoot } from 'react-dom/client';
import { DiagramView } from '../../../src/app/canvas/index.tsx';
import { LiveRegion } from '../../../src/app/parts/live.tsx';
import '../../../src/app/parts/parts.css';
import { TextProvider, WorkspaceProvider } from '../../../src/app/session/context.tsx';
import { FindingsProvider } from '../../../src/app/session/findings.tsx';
import { createUi } from '../../../src/app/state/ui.ts';
import '../../../src/app/styles/base.css';
import '../../../src/app/styles/fonts.ts';
import '../../../src/app/styles/tokens.css';
import { safeCrossings } from '../../../src/core/samples/safeCrossings.ts';
import { createLocalSession } from '../../../src/doc/localSession.ts';
import { largeDesign } from './largeDesign.ts';

const query = new URLSearchParams(location.search);
const document_ = query.has('sample')
  ? safeCrossings()
  : largeDesign(Number(query.get('n') ?? 300), Number(query.get('links') ?? 450));
const session = createLocalSession(document_, { name: 'Dilnoza', colour: 1 });
const ui = createUi();
Object.assign(window, { session, ui });
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

// With `fit` the page opens with everything in view, as the button for it does.
if (query.has('fit')) {
  const wait = setInterval(() => {
    const button = document.querySelector<HTMLButtonElement>('.zoom button:last-child');
    if (!button) return;
    clearInterval(wait);
    button.click();
  }, 5);
}

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <WorkspaceProvider value={{ session, ui }}>
      <TextProvider language="en">
        <FindingsProvider>
          <DiagramView />
        </FindingsProvider>
        <LiveRegion />
      </TextProvider>
    </WorkspaceProvider>,
  );
