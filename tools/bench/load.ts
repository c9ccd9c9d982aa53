import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LoadPlan, LoadResult } from './load-plan.ts';

export interface LoadGenerator {
  run(plan: LoadPlan): Promise<LoadResult>;
  close(): Promise<void>;
}

type Reply = { readonly result: LoadResult } | { readonly error: string };

/** Asks from a thread of its own, so that asking does not wait for answering. One plan at a time. */
export const startLoadGenerator = (): LoadGenerator => {
  const worker = new Worker(new URL('load-worker.ts', import.meta.url));
  return {
    async run(plan) {
      const answer = once(worker, 'message');
      worker.postMessage(plan, []);
      const [reply] = (await answer) as [Reply];
      if ('error' in reply) throw new Error(`the load on ${plan.url} broke: ${reply.error}`);
      return reply.result;
    },
    async close() {
      await worker.terminate();
    },
  };
};
