import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '#core/domain/monitoring/condition.ts';
import { covers, type EventShape } from '#core/domain/monitoring/covers.ts';
import { parseFilterPattern } from '#core/domain/monitoring/filter-pattern.ts';
import {
  cloudTrailChanges,
  iamPolicyChanges,
  type MonitoredEvents,
  networkAclChanges,
  networkGatewayChanges,
  rootUsage,
  routeTableChanges,
  securityGroupChanges,
} from '#core/domain/monitoring/monitored-events.ts';

const conditions = (...patterns: readonly string[]): readonly Condition[] =>
  patterns.map((pattern) => {
    const condition = parseFilterPattern(pattern);
    if (!condition) throw new Error(pattern);
    return condition;
  });

const answers = ({ shapes }: MonitoredEvents, ...patterns: readonly string[]): string[] => [
  ...new Set(shapes.map((shape) => covers(conditions(...patterns), shape))),
];
const names = (events: MonitoredEvents): string[] =>
  events.shapes.map(({ eventName }) => String(eventName));
const listed = (of: readonly string[]): string =>
  of.map((name) => `($.eventName = ${name})`).join('||');

const notService = '$.eventType != "AwsServiceEvent"';
const root = `{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && ${notService} }`;

describe('usage of the root user is covered', () => {
  it.each([
    root,
    `{${notService}&&($.userIdentity.invokedBy NOT EXISTS)&&($.userIdentity.type=Root)}`,
    '{ $.userIdentity.type = "Root" }',
    '{ $.userIdentity.type = R* }',
    '{ $.userIdentity.type != "IAMUser" }',
    '{ $.userIdentity.type = "Root" && ($.a = 1 || $.a NOT EXISTS || $.a != 1) }',
    '',
  ])('by %s', (pattern) => {
    expect(answers(rootUsage, pattern)).toEqual(['yes']);
  });

  it.each([
    ['of another type', '{ $.userIdentity.type = "IAMUser" }'],
    ['of services', '{ $.userIdentity.type = Root && $.eventType = AwsServiceEvent }'],
    ['on their behalf', '{ $.userIdentity.type = Root && $.userIdentity.invokedBy EXISTS }'],
    [
      'with many fields set',
      `{ $.userIdentity.type = Root && ${Array.from('abcdefghij')
        .map((f) => `$.${f} = 1`)
        .join('&&')} }`,
    ],
    ['from some addresses', '{ $.userIdentity.type = Root && $.sourceIPAddress != "10.*" }'],
    ['in one region', '{ $.userIdentity.type = Root && $.awsRegion = eu-west-3 }'],
    ['in either of two', '{ $.userIdentity.type = Root && ($.awsRegion = a || $.awsRegion = b) }'],
  ])('not by one that hears only events %s', (_, pattern) => {
    expect(answers(rootUsage, pattern)).toContain('no');
  });

  it('half by a filter on sign-ins, and by two filters that share the work', () => {
    const [signIn, rest] = ['=', '!='].map(
      (is) => `{ $.userIdentity.type = Root && $.eventType ${is} AwsConsoleSignIn }`,
    );
    expect(answers(rootUsage, signIn ?? '')).toEqual(['no', 'yes']);
    expect(answers(rootUsage, signIn ?? '', rest ?? '')).toEqual(['yes']);
  });

  it.each([
    '{ $.userIdentity.type = %Root% }',
    '{ $.userIdentity.type = Root && ($.a != "x*" || $.a != "*y" || $.a NOT EXISTS) }',
    '{ $.userIdentity.type = Root && ($.a NOT EXISTS || $.a <= 1 || $.a >= 2) }',
  ])('perhaps by %s', (pattern) => {
    expect(answers(rootUsage, pattern)).toEqual(['unclear']);
  });
});

describe.each<[string, MonitoredEvents, string]>([
  ['IAM policies', iamPolicyChanges, 'iam'],
  ['CloudTrail', cloudTrailChanges, 'cloudtrail'],
  ['security groups', securityGroupChanges, 'ec2'],
  ['network ACLs', networkAclChanges, 'ec2'],
  ['network gateways', networkGatewayChanges, 'ec2'],
  ['route tables', routeTableChanges, 'ec2'],
])('changes of %s are covered', (_, events, service) => {
  it('by their names in any order, from their service or not', () => {
    const order = fc.shuffledSubarray(names(events), { minLength: events.shapes.length });
    const guard = fc.constantFrom(
      '',
      `$.eventSource = ${service}.amazonaws.com && `,
      '$.errorCode NOT EXISTS && ',
    );
    fc.assert(
      fc.property(order, guard, (all, before) => {
        expect(answers(events, `{ ${before}(${listed(all)}) }`)).toEqual(['yes']);
      }),
    );
  });

  it('by whatever happens in their service', () => {
    expect(answers(events, `{ $.eventSource = "${service}.*" }`)).toEqual(['yes']);
  });

  it('not without one of their names', () => {
    for (const [at] of events.shapes.entries()) {
      const others = names(events).toSpliced(at, 1);
      expect(answers(events, `{ ${listed(others)} }`)).toContain('no');
    }
  });

  it('not from another service, nor when refused only', () => {
    expect(answers(events, '{ $.eventSource = s3.amazonaws.com }')).toEqual(['no']);
    expect(answers(events, `{ $.errorCode = AccessDenied && (${listed(names(events))}) }`)).toEqual(
      ['no'],
    );
  });
});

describe('a certain answer', () => {
  const value = fc.constantFrom('a', 'b', undefined);
  const test: fc.Arbitrary<Condition> = fc.record({
    kind: fc.constant('test' as const),
    field: fc.constantFrom('x', 'y', 'z'),
    test: fc.oneof(
      fc.record({
        is: fc.constantFrom('=' as const, '!=' as const),
        value: fc.constantFrom('a', 'b'),
      }),
      fc.record({ is: fc.constantFrom('exists' as const, 'not-exists' as const) }),
    ),
  });
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      test,
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }));

  it('holds for every event of the shape', () => {
    const event = fc.record({ x: value, y: value, z: value });
    fc.assert(
      fc.property(tree, event, (condition, whole) => {
        const shape: EventShape = { x: whole.x };
        const certain = covers([condition], whole);
        const general = covers([condition], shape);
        expect(general === 'yes' && certain !== 'yes').toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
