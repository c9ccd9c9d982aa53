import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Synthesised } from './synthesised.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);

export const alarmChecks = (stacks: () => Synthesised): void => {
  describe('alarms', () => {
    const alarms = () => stacks().ofType('AWS::CloudWatch::Alarm');

    it('lead to a section of the runbook, and each section to an alarm', () => {
      const linked = alarms().map(({ properties }) => {
        const description = properties['AlarmDescription'] as string;
        return /docs\/runbook\.md#([\w-]+)$/.exec(description)?.[1];
      });
      expect(new Set(linked)).toEqual(new Set(sections));
    });

    it('tell somebody, when it begins and when it is over', () => {
      for (const { properties } of alarms()) {
        expect(properties['AlarmActions']).toHaveLength(1);
        expect(properties['OKActions']).toHaveLength(1);
      }
    });

    it('watch the throttles of every function, and the errors of all that may not fail', () => {
      const watched = (metric: string) =>
        alarms().filter(
          ({ properties }) =>
            properties['MetricName'] === metric && properties['Namespace'] === 'AWS/Lambda',
        );
      const functions = stacks().ofType('AWS::Lambda::Function');
      expect(watched('Throttles')).toHaveLength(functions.length);
      // plan-audit throws where a target lets nobody in; registers-silent is about consult-source.
      expect(watched('Errors')).toHaveLength(functions.length - 1);
    });
  });
};
