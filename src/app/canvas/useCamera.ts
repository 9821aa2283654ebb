/** Where the sheet is looked at from: opens readably, follows what is asked for, and never moves what one is looking at without need. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import type { Session } from '../../doc/api.ts';
import { createCamera, openAt, type Camera, type CameraInput } from './camera.ts';
import type { Size, Viewport } from './geometry/viewport.ts';
import { createLatest } from './state/latest.ts';

/** The view one left, for coming back from another view of the same project. */
const left = new WeakMap<Session, Viewport>();

/** @param size of the window, before React Flow has measured it */
export function useCamera(
  input: CameraInput,
  session: Session,
  size: Size,
): { camera: Camera; first: Viewport } {
  const flow = useReactFlow();
  const store = useStoreApi();
  const [latest] = useState(() => createLatest(input));
  const [camera] = useState(() => createCamera(flow, () => store.getState(), latest.get));
  const [first] = useState(() => left.get(session) ?? openAt(input, size));
  const { layout } = input;
  useLayoutEffect(() => {
    const before = latest.get().layout;
    latest.set(input);
    camera.follow(before, layout);
  });
  useLayoutEffect(() => {
    // React Flow takes its first view over only after the first paint; that would be a flash of another place.
    store.setState({ transform: [first.x, first.y, first.zoom] });
    return () => void left.set(session, flow.getViewport());
  }, [store, flow, session, first]);
  return { camera, first };
}
