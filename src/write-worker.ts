import { faultOf } from './graph/running/protocol.ts';
import { seedOf } from './seed.ts';
import { readSettings } from './settings.ts';
import { withStore } from './store.ts';
import { writerOn } from './write.ts';
import type { WriteJob, WriteReply } from './write-process.ts';

/** One change, on the graph that the settings name: beside the server that asks, as a command would. */
export async function work({ method, args }: WriteJob): Promise<WriteReply> {
  try {
    const value = await withStore((graph) => {
      const writer = writerOn(graph, seedOf(readSettings(process.env)));
      return (writer[method] as (...given: unknown[]) => Promise<unknown>)(...args);
    });
    return { value };
  } catch (error) {
    return { error: faultOf(error) };
  }
}
