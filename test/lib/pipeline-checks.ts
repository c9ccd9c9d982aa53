import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Synthesised, textOf } from './synthesised.ts';

const definition = readFileSync(
  new URL('../../lib/pipelines/vigilance.asl.json', import.meta.url),
  'utf8',
);

const placeholders = [
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
    if (state.Type !== 'Task') return [];
    const name = /\$\{(\w+)\}/.exec(textOf(state['Resource']))?.[1] ?? '';
    return [[name, state.TimeoutSeconds ?? Number.POSITIVE_INFINITY]];
  });

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const pipelineChecks = (stacks: () => Synthesised): void => {
  describe('the vigilance pipeline', () => {
    it('gets a function for every placeholder of its file, and no other', () => {
      const machine = stacks().only('AWS::StepFunctions::StateMachine');
      const substitutions = machine['DefinitionSubstitutions'] as Record<string, unknown>;
      expect(Object.keys(substitutions).toSorted()).toEqual(placeholders.toSorted());
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
      const invoking = stacks().grants.filter(({ actions }) =>
        actions.includes('lambda:InvokeFunction'),
      );
      expect(invoking.map(({ holder }) => holder)).toEqual(['Vigilance']);
      expect(invoking[0]?.resources).toHaveLength(placeholders.length);
    });

    it('is traced, and logged without what it carries', () => {
      expect(stacks().only('AWS::StepFunctions::StateMachine')).toMatchObject({
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      });
    });

    it('is started by one function', () => {
      const starting = stacks().grants.filter(({ actions }) =>
        actions.includes('states:StartExecution'),
      );
      expect(starting.map(({ holder }) => holder)).toEqual(['ServeAssessments']);
    });
  });
};
