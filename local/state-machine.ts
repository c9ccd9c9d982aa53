import { readFile } from 'node:fs/promises';
import { StateMachine } from 'aws-local-stepfunctions';
import { z } from 'zod';
import type { AssessmentRef } from '#core/ports/assessment-store.ts';
import type { PipelineRunner } from '#core/ports/pipeline-runner.ts';

type Step = (event: unknown) => Promise<unknown>;
type Json = Parameters<StateMachine['run']>[0];

/** Payloads between states are limited on AWS: they must not grow here either. */
const mostPayloadBytes = 256 * 1024;

const withinLimit = (what: string, payload: unknown): Json => {
  const text = JSON.stringify(payload ?? null);
  if (Buffer.byteLength(text) > mostPayloadBytes) {
    throw new Error(`${what} passes ${mostPayloadBytes} bytes: hand over an object key instead`);
  }
  return JSON.parse(text) as Json;
};

const states = z.looseObject({ States: z.record(z.string(), z.looseObject({ Type: z.string() })) });

const arnPrefix = 'arn:aws:lambda:eu-west-3:000000000000:function:';

/** Names of all Task states with the placeholder that stood for their function. */
const tasksOf = (definition: unknown): [string, string][] =>
  Object.entries(states.parse(definition).States).flatMap(([name, state]) => {
    if (state.Type === 'Parallel')
      return z.array(z.unknown()).parse(state['Branches']).flatMap(tasksOf);
    if (state.Type !== 'Task') return [];
    return [[name, z.string().parse(state['Resource']).slice(arnPrefix.length)]];
  });

const handlersFor = (definition: unknown, steps: Readonly<Record<string, Step>>) =>
  Object.fromEntries(
    tasksOf(definition).map(([state, placeholder]) => {
      const step = steps[placeholder];
      if (!step) throw new Error(`state ${state} needs the function ${placeholder}`);
      return [
        state,
        async (input: Json) => {
          const output = await step(withinLimit(`the input of ${state}`, input));
          return withinLimit(`the output of ${state}`, output);
        },
      ];
    }),
  );

/** The file as CDK substitutes it: each placeholder becomes the ARN of a function. */
const readDefinition = async (file: URL): Promise<string> =>
  (await readFile(file, 'utf8')).replace(/\$\{(\w+)\}/g, `${arnPrefix}$1`);

export interface LocalPipeline extends PipelineRunner {
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

interface Options {
  readonly definitionFile: URL;
  /** By the placeholder of the state machine file, which CDK fills with ARNs. */
  readonly steps: Readonly<Record<string, Step>>;
  /** Milliseconds to wait before each retry, instead of what the file says. For tests. */
  readonly retryPause?: number;
  readonly onFailure: (ref: AssessmentRef, error: unknown) => void;
}

/** Runs the very state machine that Step Functions runs, in this process. */
export const localPipeline = async (options: Options): Promise<LocalPipeline> => {
  const definition: unknown = JSON.parse(await readDefinition(options.definitionFile));
  const taskResourceLocalHandlers = handlersFor(definition, options.steps);
  const retries = Object.keys(taskResourceLocalHandlers).map((state) => [
    state,
    options.retryPause,
  ]);
  const overrides = {
    taskResourceLocalHandlers,
    ...(options.retryPause === undefined
      ? {}
      : { retryIntervalOverrides: Object.fromEntries(retries) as Record<string, number> }),
  };
  const machine = new StateMachine(definition as ConstructorParameters<typeof StateMachine>[0]);
  const running = new Map<string, Promise<unknown>>();
  return {
    startVigilance(ref) {
      if (!running.has(ref.assessmentId)) {
        const input = { accountId: ref.accountId, assessmentId: ref.assessmentId };
        const execution = machine.run(input, { overrides }).result;
        const ended = execution
          .catch((error: unknown) => options.onFailure(ref, error))
          .finally(() => running.delete(ref.assessmentId));
        running.set(ref.assessmentId, ended);
      }
      return Promise.resolve();
    },
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
};
