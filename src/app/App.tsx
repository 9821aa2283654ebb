/** Chooses the screen. Each screen is a chunk of its own, so that the start page does not carry the diagram. */
import { lazy, Suspense } from 'react';
import { LiveRegion } from './parts/live.tsx';
import { TextProvider, useT } from './session/context.tsx';
import { Guard } from './shell/Guard.tsx';
import { StartPage } from './start/StartPage.tsx';
import { useRoute } from './state/route.ts';

const ProjectPage = lazy(() => import('./shell/ProjectPage.tsx'));
const CheckPage = lazy(() => import('./help/CheckPage.tsx'));

function Screen() {
  const route = useRoute();
  if (route.screen === 'project')
    return <ProjectPage key={route.projectId} projectId={route.projectId} token={route.token} />;
  return route.screen === 'check' ? <CheckPage rule={route.rule} /> : <StartPage />;
}

function Waiting() {
  const t = useT();
  return <p className="waiting">{t('app.opening')}</p>;
}

export function App() {
  return (
    <TextProvider language="en">
      <Guard>
        <Suspense fallback={<Waiting />}>
          <Screen />
        </Suspense>
      </Guard>
      <LiveRegion />
    </TextProvider>
  );
}
