import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';
import type { LoadPlan, LoadResult } from './load-plan.ts';

const headersOf = ({ headers, keyPrefix }: LoadPlan, turn: number): Record<string, string> => ({
  ...headers,
  ...(keyPrefix === null ? {} : { 'idempotency-key': `${keyPrefix}-${turn}` }),
});

/** One request; resolves to its status once the whole answer has come. */
const sendOnce = (plan: LoadPlan, agent: Agent, turn: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = headersOf(plan, turn);
    const sent = request(plan.url, { method: plan.method, agent, headers }, (answer) => {
      answer.once('end', () => resolve(answer.statusCode ?? 0));
      answer.once('error', reject);
      answer.resume();
    });
    sent.once('error', reject);
    sent.end(plan.body ?? undefined);
  });

const run = async (plan: LoadPlan): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  const durations: number[] = [];
  const statuses: Record<string, number> = {};
  const begun = performance.now();
  const deadline = begun + plan.seconds * 1000;
  let next = 0;
  const connection = async (): Promise<void> => {
    while (next < plan.count && performance.now() < deadline) {
      next += 1;
      const started = performance.now();
      const status = await sendOnce(plan, agent, next);
      durations.push(performance.now() - started);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: plan.connections }, connection));
  const elapsed = performance.now() - begun;
  agent.destroy();
  return { durations: Float64Array.from(durations), elapsed, statuses };
};

parentPort?.on('message', (plan: LoadPlan) => {
  run(plan).then(
    (result) => parentPort?.postMessage({ result }, [result.durations.buffer]),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }, []),
  );
});
