import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '#core/domain/assessment.ts';
import { busyAudit, cleanAudit, hostileAudit, hostileName, webAudit } from '../audit-samples.ts';
import { type AuditSample, awsControls, failure } from '../audits.ts';
import { exported, findingsOf } from './exported.ts';

/** Braces are doubled in messages, and nothing in one is a link. */
const message = z.strictObject({
  text: z
    .string()
    .min(1)
    .refine((text) => !/[{}]/.test(text.replaceAll('{{', '').replaceAll('}}', '')), 'a lone brace')
    .refine((text) => !text.includes(']('), 'a link'),
});

const level = z.enum(['error', 'warning', 'note']);

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({
    'security-severity': z.string().regex(/^(?:10\.0|\d\.\d)$/),
    tags: z.array(z.string()).min(1).max(20),
    references: z.array(z.string()),
  }),
});

/** RFC 3986: a relative reference, which names no scheme and steps out of no folder. */
const relative = z
  .string()
  .regex(/^(?:[\w.~!$&'()*+,;=@-]|%[0-9A-F]{2})+(?:\/(?:[\w.~!$&'()*+,;=@-]|%[0-9A-F]{2})+)*$/)
  .refine((uri) => !uri.split('/').some((part) => part === '.' || part === '..'));

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: relative }),
    region: z.strictObject({ startLine: z.int().min(1) }),
  }),
  logicalLocations: z.tuple([
    z.strictObject({ fullyQualifiedName: z.string().min(1), kind: z.literal('resource') }),
  ]),
});

const result = z
  .strictObject({
    ruleId: z.string(),
    ruleIndex: z.int().min(0),
    kind: z.enum(['fail', 'open']),
    level: z.enum(['none', ...level.options]),
    message,
    locations: z.tuple([location]),
    partialFingerprints: z.strictObject({
      'probant/v1': z.string().regex(/^[0-9a-f]{32}$/),
      primaryLocationLineHash: z.string().regex(/^[0-9a-f]{32}:1$/),
    }),
    baselineState: z.enum(['new', 'unchanged']).optional(),
    // Present in all results of a run, or in none.
    suppressions: z.array(
      z.strictObject({
        kind: z.literal('external'),
        status: z.literal('accepted'),
        justification: z.string(),
      }),
    ),
  })
  .refine(
    ({ kind, level: given }) => (kind === 'fail') === (given !== 'none'),
    'only a failure has a level',
  );

const language = z.enum(['fr', 'en']);

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.literal('Probant'),
      version: z.literal('1.2.3'),
      language,
      rules: z.array(rule),
    }),
  }),
  language,
  invocations: z.tuple([
    z.strictObject({
      executionSuccessful: z.literal(true),
      startTimeUtc: z.iso.datetime(),
      endTimeUtc: z.iso.datetime(),
      toolExecutionNotifications: z.array(z.strictObject({ level: z.literal('warning'), message })),
    }),
  ]),
  automationDetails: z.strictObject({ id: z.string().regex(/^probant\/[\w.%-]+\/[\w-]+$/) }),
  results: z.array(result),
});

/** SARIF 2.1.0 as its standard requires it, and as code hosts take it. */
const log = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.tuple([run]),
});

const runOf = async (content: AuditSample) =>
  log.parse(JSON.parse(await exported(content, 'sarif'))).runs[0];

const ofOne = (resource: string): AuditSample => {
  const content = busyAudit('en');
  const [control] = awsControls;
  if (!control) throw new Error('the catalogue is empty');
  return {
    ...content,
    findings: async function* () {
      yield failure(awsControls[1] ?? control, 1, { resource });
    },
  };
};

describe('an export in SARIF 2.1.0', () => {
  it.each(languages.flatMap((one) => [busyAudit(one), webAudit(one), hostileAudit(one)]))(
    'has a result for each finding, that points at its rule (%#)',
    async (content) => {
      const { tool, results } = await runOf(content);
      const findings = await findingsOf(content);
      expect(results).toHaveLength(findings.length);
      const { rules } = tool.driver;
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    },
  );

  it('leaves what is undecided open, and compares failures alone', async () => {
    const content = busyAudit('en');
    const { results } = await runOf(content);
    for (const [place, { status, change }] of (await findingsOf(content)).entries()) {
      const found = results[place];
      expect(found?.kind).toBe(status === 'fail' ? 'fail' : 'open');
      const state = change === 'persistent' ? 'unchanged' : 'new';
      expect(found?.baselineState).toBe(change === null ? undefined : state);
    }
  });

  it('suppresses what somebody answers for', async () => {
    const { results } = await runOf(busyAudit('en'));
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed).toHaveLength(22);
  });

  it('notifies of what could not be looked at', async () => {
    const content = busyAudit('en');
    const [{ toolExecutionNotifications }] = (await runOf(content)).invocations;
    expect(toolExecutionNotifications).toHaveLength(content.report.blindSpots.length);
    expect((await runOf(cleanAudit('en'))).results).toEqual([]);
  });

  it('keeps audits of one target in one category, and of another in another', async () => {
    const category = async (content: AuditSample) =>
      (await runOf(content)).automationDetails.id.replace(/[^/]*$/, '');
    expect(await category(busyAudit('fr'))).toBe(await category(cleanAudit('fr')));
    expect(await category(busyAudit('fr'))).not.toBe(await category(webAudit('fr')));
  });

  it('names any resource by a relative reference, and as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1 }),
          fc.constantFrom(hostileName, '../../x', '/'),
        ),
        async (resource) => {
          const { results } = await runOf(ofOne(resource));
          const [where] = results[0]?.locations ?? [];
          expect(where?.logicalLocations[0].fullyQualifiedName).toBe(resource);
        },
      ),
      { numRuns: 60 },
    );
  });
});
