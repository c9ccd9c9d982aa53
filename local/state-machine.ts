import { readFile } from 'node:fs/promises';
import { ExecutionAbortedError, StateMachine } from 'aws-local-stepfunctions';
import { z } from 'zod';

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
    if (state.Type === 'Parallel') {
      return z.array(z.unknown()).parse(state['Branches']).flatMap(tasksOf);
    }
    if (state.Type === 'Map') return tasksOf(state['ItemProcessor']);
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

/** A state machine of this process. */
export interface LocalStateMachine {
  /** Starts an execution of this name, unless one of it is running. */
  start(name: string, input: Readonly<Record<string, string>>): void;
  /** Stops the execution of this name between two states, if one is running. */
  stop(name: string): void;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

interface Options {
  readonly definitionFile: URL;
  /** By the placeholder of the state machine file, which CDK fills with ARNs. */
  readonly steps: Readonly<Record<string, Step>>;
  /** Milliseconds to wait before each retry, instead of what the file says. For tests. */
  readonly retryPause?: number;
  readonly onFailure: (name: string, error: unknown) => void;
}

const overridesFor = (definition: unknown, { steps, retryPause }: Options) => {
  const taskResourceLocalHandlers = handlersFor(definition, steps);
  if (retryPause === undefined) return { taskResourceLocalHandlers };
  const pauses = Object.keys(taskResourceLocalHandlers).map((state) => [state, retryPause]);
  const retryIntervalOverrides = Object.fromEntries(pauses) as Record<string, number>;
  return { taskResourceLocalHandlers, retryIntervalOverrides };
};

/** Runs the very state machine that Step Functions runs, in this process. */
export const localStateMachine = async (options: Options): Promise<LocalStateMachine> => {
  const definition: unknown = JSON.parse(await readDefinition(options.definitionFile));
  const overrides = overridesFor(definition, options);
  const machine = new StateMachine(definition as ConstructorParameters<typeof StateMachine>[0]);
  const running = new Map<
    string,
    { readonly abort: () => void; readonly ended: Promise<unknown> }
  >();
  return {
    start(name, input) {
      if (running.has(name)) return;
      const { abort, result } = machine.run(input, { overrides });
      const ended = result
        .catch((error: unknown) => {
          // Whoever stops an execution knows that it ends without a result.
          if (!(error instanceof ExecutionAbortedError)) options.onFailure(name, error);
        })
        .finally(() => running.delete(name));
      running.set(name, { abort, ended });
    },
    stop: (name) => running.get(name)?.abort(),
    async idle() {
      while (running.size > 0) {
        await Promise.all([...running.values()].map(({ ended }) => ended));
      }
    },
  };
};
