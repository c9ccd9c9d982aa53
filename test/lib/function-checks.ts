import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { collectShardEnv } from '#functions/collect-shard/env.ts';
import { consultSourceEnv } from '#functions/consult-source/env.ts';
import { failAssessmentEnv } from '#functions/fail-assessment/env.ts';
import { failAuditEnv } from '#functions/fail-audit/env.ts';
import { giveUpShardEnv } from '#functions/give-up-shard/env.ts';
import { giveUpSourceEnv } from '#functions/give-up-source/env.ts';
import { judgeAssessmentEnv } from '#functions/judge-assessment/env.ts';
import { judgeAuditEnv } from '#functions/judge-audit/env.ts';
import { planAuditEnv } from '#functions/plan-audit/env.ts';
import { sealAuditEnv } from '#functions/seal-audit/env.ts';
import { sealReportEnv } from '#functions/seal-report/env.ts';
import { serveAssessmentsEnv } from '#functions/serve-assessments/env.ts';
import { serveAuditsEnv } from '#functions/serve-audits/env.ts';
import { serveCompaniesEnv } from '#functions/serve-companies/env.ts';
import { serveIdentityEnv } from '#functions/serve-identity/env.ts';
import { serveSystemEnv } from '#functions/serve-system/env.ts';
import { serveVerificationEnv } from '#functions/serve-verification/env.ts';
import type { Resource, Synthesised } from './synthesised.ts';

/** Name, environment, architecture, megabytes, seconds. */
const functions: readonly (readonly [string, z.ZodObject, string, number, number])[] = [
  ['collect-shard', collectShardEnv, 'arm64', 1769, 900],
  ['consult-source', consultSourceEnv, 'arm64', 512, 55],
  ['fail-assessment', failAssessmentEnv, 'arm64', 512, 20],
  ['fail-audit', failAuditEnv, 'arm64', 512, 20],
  ['give-up-shard', giveUpShardEnv, 'arm64', 512, 20],
  ['give-up-source', giveUpSourceEnv, 'arm64', 512, 20],
  ['judge-assessment', judgeAssessmentEnv, 'arm64', 512, 20],
  ['judge-audit', judgeAuditEnv, 'arm64', 1769, 900],
  ['plan-audit', planAuditEnv, 'arm64', 1024, 110],
  ['seal-audit', sealAuditEnv, 'x86_64', 2048, 600],
  ['seal-report', sealReportEnv, 'x86_64', 2048, 110],
  ['serve-assessments', serveAssessmentsEnv, 'arm64', 512, 15],
  ['serve-audits', serveAuditsEnv, 'arm64', 1024, 15],
  ['serve-companies', serveCompaniesEnv, 'arm64', 512, 15],
  ['serve-identity', serveIdentityEnv, 'arm64', 512, 15],
  ['serve-system', serveSystemEnv, 'arm64', 512, 15],
  ['serve-verification', serveVerificationEnv, 'arm64', 512, 15],
];

const functionIn = (stacks: Synthesised, name: string): Resource => {
  const found = stacks
    .ofType('AWS::Lambda::Function')
    .filter(({ properties }) => properties['Description'] === `Probant ${name}`);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} functions are ${name}`);
  return only;
};

const environmentOf = ({ properties }: Resource): readonly string[] => {
  const { Variables } = properties['Environment'] as { Variables: Record<string, unknown> };
  return Object.keys(Variables);
};

const mustHave = ({ shape }: z.ZodObject): readonly string[] =>
  Object.entries(shape)
    .filter(([, value]) => !(value as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);

export const functionChecks = (stacks: () => Synthesised): void => {
  describe('functions', () => {
    it('are these seventeen', () => {
      expect(stacks().ofType('AWS::Lambda::Function')).toHaveLength(functions.length);
    });

    it.each(functions)('%s has the environment that it reads', (name, schema) => {
      const given = environmentOf(functionIn(stacks(), name));
      expect(given).toEqual(expect.arrayContaining([...mustHave(schema)]));
      expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining([...given]));
    });

    it.each(functions)(
      '%s has the room and the time that it needs',
      (name, _, machine, memory, seconds) => {
        expect(functionIn(stacks(), name).properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Handler: 'main.handler',
          Architectures: [machine],
          MemorySize: memory,
          Timeout: seconds,
        });
      },
    );

    it('keep their logs for three months', () => {
      for (const { properties } of stacks().ofType('AWS::Logs::LogGroup')) {
        expect(properties['RetentionInDays']).toBe(90);
      }
      for (const { properties } of stacks().ofType('AWS::Lambda::Function')) {
        expect(properties['LoggingConfig']).toHaveProperty('LogGroup');
      }
    });
  });
};
