import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Synthesised, textOf } from './synthesised.ts';

interface Pipeline {
  /** Of its state machine and its role. */
  readonly id: 'Vigilance' | 'Audit';
  readonly file: string;
  readonly startedBy: readonly string[];
  readonly failedBy: string;
}

const pipelines: readonly Pipeline[] = [
  {
    id: 'Vigilance',
    file: 'vigilance.asl.json',
    startedBy: ['ServeAssessments'],
    failedBy: 'FailAssessment',
  },
  // Its own role: each shard is a run of the same state machine.
  {
    id: 'Audit',
    file: 'audit.asl.json',
    startedBy: ['Audit', 'ServeAudits'],
    failedBy: 'FailAudit',
  },
];

const definitionIn = ({ file }: Pick<Pipeline, 'file'>): string =>
  readFileSync(new URL(`../../lib/pipelines/${file}`, import.meta.url), 'utf8');

const placeholdersIn = (definition: string): readonly string[] => [
  ...new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)),
];

const tasksSchema = z.looseObject({
  States: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), TimeoutSeconds: z.number().optional() }),
  ),
});

/** How long the state machine waits for each function, at least. */
const patience = (states: unknown): [string, number][] =>
  Object.values(tasksSchema.parse(states).States).flatMap((state) => {
    if (state.Type === 'Parallel')
      return z.array(z.unknown()).parse(state['Branches']).flatMap(patience);
    if (state.Type === 'Map') return patience(state['ItemProcessor']);
    if (state.Type !== 'Task') return [];
    const name = /\$\{(\w+)\}/.exec(textOf(state['Resource']))?.[1] ?? '';
    return [[name, state.TimeoutSeconds ?? Number.POSITIVE_INFINITY]];
  });

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const machine = 'AWS::StepFunctions::StateMachine';

const ofEach = (stacks: () => Synthesised): void => {
  describe.each(pipelines)('the pipeline $id', (pipeline) => {
    const { id, startedBy, failedBy } = pipeline;
    const definition = definitionIn(pipeline);

    it('gets a function for every placeholder of its file, and no other', () => {
      const { DefinitionSubstitutions: given } = stacks().only(machine, id);
      const substitutions = z.record(z.string(), z.unknown()).parse(given);
      const expected = placeholdersIn(definition).toSorted();
      expect(Object.keys(substitutions).toSorted()).toEqual(expected);
      for (const [name, value] of Object.entries(substitutions)) {
        expect(textOf(value).toLowerCase()).toContain(`"${name.toLowerCase()}function`);
      }
    });

    it('waits longer for a step than the step may take', () => {
      const times = new Map(
        stacks()
          .ofType('AWS::Lambda::Function')
          .map(({ properties }) => [properties['Description'], properties['Timeout'] as number]),
      );
      for (const [name, seconds] of patience(JSON.parse(definition))) {
        expect(times.get(`Probant ${dashed(name)}`)).toBeLessThan(seconds);
      }
    });

    it('invokes its own functions and no others', () => {
      const invoking = stacks().grants.filter(
        ({ holder, actions }) => holder === id && actions.includes('lambda:InvokeFunction'),
      );
      expect(invoking).toHaveLength(1);
      expect(invoking[0]?.resources).toHaveLength(placeholdersIn(definition).length);
    });

    it('is traced, and logged without what it carries', () => {
      expect(stacks().only(machine, id)).toMatchObject({
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      });
    });

    it('has what it ran marked as failed when it ends without doing so itself', () => {
      const rule = stacks().only('AWS::Events::Rule', `${id}BrokenOff`);
      expect(rule['EventPattern']).toMatchObject({
        source: ['aws.states'],
        detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'] },
      });
      const { StateMachineName: name } = stacks().only(machine, id);
      expect(textOf(rule['EventPattern'])).toContain(`:execution:${textOf(name)}:"`);
      expect(textOf(rule['Targets'])).toContain(`"${failedBy}Function`);
    });

    it('is started by whom it should be', () => {
      const starting = stacks().grants.filter(
        ({ actions, resources }) =>
          actions.includes('states:StartExecution') &&
          resources.some((resource) => new RegExp(`${id}[0-9A-F]|-${id}"`, 'i').test(resource)),
      );
      expect(starting.map(({ holder }) => holder).toSorted()).toEqual(startedBy);
    });
  });
};

const ofAudits = (stacks: () => Synthesised): void => {
  describe('the pipeline of audits', () => {
    it('runs each shard as an execution of its own, of which none ends the audit', () => {
      const text = z.string().parse(stacks().only(machine, 'Audit')['DefinitionString']);
      const { States } = tasksSchema.parse(JSON.parse(text));
      expect(States['CollectShards']).toMatchObject({
        ToleratedFailurePercentage: 100,
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } },
      });
    });

    it('is, but for its map, what runs on one machine', () => {
      const text = z.string().parse(stacks().only(machine, 'Audit')['DefinitionString']);
      const local = definitionIn({ file: 'audit.asl.json' });
      const inline = text
        .replace('"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"', '"Mode":"INLINE"')
        .replace(',"ToleratedFailurePercentage":100', '');
      expect(JSON.parse(inline)).toEqual(JSON.parse(local));
    });

    it('is stopped by the API and by itself', () => {
      const stopping = stacks().grants.filter(({ actions }) =>
        actions.includes('states:StopExecution'),
      );
      expect(stopping.map(({ holder }) => holder)).toEqual(['Audit', 'ServeAudits']);
    });
  });
};

export const pipelineChecks = (stacks: () => Synthesised): void => {
  ofEach(stacks);
  ofAudits(stacks);
};
