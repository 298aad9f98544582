import type { ComponentType } from 'preact';
import { useWork } from '../ask.ts';
import { Part } from './state.tsx';

/** A view whose script comes only when it is opened. `load` must stay the same function. */
export function Later({ load, id = '' }: { load: () => Promise<ComponentType<{ id: string }>>; id?: string }) {
  const asked = useWork('', () =>
    load().catch(() => {
      throw new Error('This part of the page could not be had from the server.');
    }),
  );
  return (
    <Part asked={asked} lines={8}>
      {(View) => <View id={id} />}
    </Part>
  );
}
