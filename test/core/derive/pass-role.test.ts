import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passRoleEscalations } from '#core/domain/derive/pass-role.ts';
import { starts } from '#core/domain/derive/pass-role-services.ts';
import type { PassableRole } from '#core/domain/derive/pass-role-steps.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { Permissions } from '#core/domain/policy/permissions.ts';
import { policyOf } from '../policy/policy-of.ts';

const me = '111122223333';
const arnOf = (name: string) => `arn:aws:iam::${me}:role/${name}`;
const allow = (Action: string | readonly string[], Resource = '*', Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
});
const refuse = (Action: string, Resource = '*') => ({ ...allow(Action, Resource), Effect: 'Deny' });

const held = (...statements: readonly object[]): Permissions => ({
  policies: statements.length > 0 ? [policyOf(...statements)] : [],
  boundary: null,
});

const trusted = (service: string, Condition?: object) =>
  known(
    policyOf({
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
      ...(Condition ? { Condition } : {}),
    }),
  );

const role = (
  name: string,
  service: string,
  statements: readonly object[],
  more: Partial<PassableRole> = {},
): PassableRole => ({
  arn: arnOf(name),
  permissions: known(held(...statements)),
  trustPolicy: trusted(service),
  hasInstanceProfile: known(false),
  ...more,
});

const lambda = 'lambda.amazonaws.com';
const administrator = role('administrator', lambda, [allow('*')]);
const startLambda = allow(['lambda:CreateFunction', 'lambda:InvokeFunction']);
const passAll = allow('iam:PassRole');

const from = (permissions: Permissions, roles: readonly PassableRole[]) =>
  passRoleEscalations(
    roles,
    me,
  )({ arn: `arn:aws:iam::${me}:user/dev`, permissions: known(permissions) });

const outcome = (statements: readonly object[], ...roles: readonly PassableRole[]): string => {
  const fact = from(held(...statements), roles);
  if (!fact.known) return fact.why;
  return fact.value.length > 0 ? 'escalates' : 'safe';
};

describe('a principal that may pass a role that administers', () => {
  it('is shown the road, with what it takes', () => {
    expect(from(held(passAll, startLambda), [administrator])).toEqual(
      known([
        {
          role: administrator.arn,
          service: lambda,
          actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'],
          through: [],
        },
      ]),
    );
  });

  it.each(starts)('escalates by $service with $actions', ({ service, actions, needsProfile }) => {
    const target = role('target', service, [allow('iam:*')], {
      hasInstanceProfile: known(needsProfile === true),
    });
    expect(outcome([passAll, allow(actions)], target)).toBe('escalates');
    for (const missing of actions) {
      expect(outcome([passAll, allow(actions), refuse(missing)], target)).toBe('safe');
    }
    expect(outcome([allow(actions)], target)).toBe('safe');
  });

  const toLambda = { StringEquals: { 'iam:PassedToService': lambda } };
  const toEc2 = { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } };

  it.each<[string, readonly object[]]>([
    ['escalates', [allow('iam:PassRole', '*', toLambda), startLambda]],
    ['safe', [allow('iam:PassRole', '*', toEc2), startLambda]],
    ['escalates', [allow('iam:PassRole', arnOf('adm*')), startLambda]],
    ['safe', [allow('iam:PassRole', arnOf('app-*')), startLambda]],
    ['escalates', [passAll, allow('lambda:*', 'arn:aws:lambda:*:*:function:dev-*')]],
    ['safe', [passAll, startLambda, refuse('iam:PassRole', administrator.arn)]],
    ['escalates', [passAll, startLambda, refuse('iam:PassRole', arnOf('other'))]],
    ['safe', [passAll, allow('lambda:CreateFunction')]],
    ['not-collected', [passAll, allow('lambda:*', '*', { StringEquals: { 'x:y': 'z' } })]],
    ['safe', [allow('*')]],
    ['safe', []],
  ])('%s with %j', (expected, statements) => {
    expect(outcome(statements, administrator)).toBe(expected);
  });

  it('goes no further than its boundary', () => {
    const boundary = policyOf(allow(['s3:*', 'lambda:*']));
    const fact = from({ ...held(passAll, startLambda), boundary }, [administrator]);
    expect(fact).toEqual(known([]));
  });
});

describe('a role', () => {
  const dev = [passAll, startLambda, allow('ec2:RunInstances')];

  it('that is limited, or trusts another service, leads nowhere', () => {
    expect(outcome(dev, role('app', lambda, [allow('s3:*')]))).toBe('safe');
    expect(outcome(dev, role('app', 'glue.amazonaws.com', [allow('*')]))).toBe('safe');
  });

  it('is run on an instance only from an instance profile', () => {
    const onEc2 = (hasInstanceProfile: PassableRole['hasInstanceProfile']) =>
      role('app', 'ec2.amazonaws.com', [allow('*')], { hasInstanceProfile });
    expect(outcome(dev, onEc2(known(true)))).toBe('escalates');
    expect(outcome(dev, onEc2(known(false)))).toBe('safe');
    expect(outcome(dev, onEc2(unread('denied')))).toBe('not-collected');
  });

  it('may ask its service for the account that it serves', () => {
    const serving = (account: string) =>
      role('app', lambda, [allow('*')], {
        trustPolicy: trusted(lambda, { StringEquals: { 'aws:SourceAccount': account } }),
      });
    expect(outcome(dev, serving(me))).toBe('escalates');
    expect(outcome(dev, serving('444455556666'))).toBe('safe');
  });

  it('that could not be read leaves the answer unknown, unless another road is plain', () => {
    const unseen = role('unseen', lambda, [], { permissions: unread('denied') });
    const untold = role('untold', lambda, [allow('*')], { trustPolicy: unread('malformed') });
    expect(outcome(dev, unseen)).toBe('not-collected');
    expect(outcome(dev, untold)).toBe('not-collected');
    expect(outcome(dev, unseen, administrator)).toBe('escalates');
    expect(outcome([allow('s3:*')], unseen, untold)).toBe('safe');
  });
});

describe('a chain of roles', () => {
  const deployer = role('deployer', lambda, [
    allow('iam:PassRole', arnOf('stack')),
    allow('cloudformation:CreateStack'),
  ]);
  const stack = role('stack', 'cloudformation.amazonaws.com', [allow('iam:*')]);
  const dev = [allow('iam:PassRole', arnOf('deployer')), startLambda];

  it('is followed to its end', () => {
    expect(from(held(...dev), [stack, deployer])).toMatchObject({
      value: [{ role: stack.arn, through: [deployer.arn] }],
    });
    expect(outcome(dev, deployer)).toBe('safe');
    expect(outcome(dev, stack)).toBe('safe');
  });

  it('that turns in circles ends', () => {
    const ring = ['a', 'b', 'c'].map((name) => role(name, lambda, [passAll, startLambda]));
    expect(outcome([passAll, startLambda], ...ring)).toBe('safe');
    expect(outcome([passAll, startLambda], ...ring, administrator)).toBe('escalates');
  });

  it('ends at the first role that administers', () => {
    const second = role('second', lambda, [allow('*')]);
    const first = role('first', 'glue.amazonaws.com', [allow('*')]);
    const toGlue = [allow('iam:PassRole', first.arn), allow('glue:CreateDevEndpoint')];
    expect(from(held(...toGlue), [first, second])).toMatchObject({ value: [{ role: first.arn }] });
  });

  it('is the same in whatever order the roles come', () => {
    const roles = [deployer, stack, administrator, role('app', lambda, [allow('s3:*')])];
    const shuffled = fc.shuffledSubarray(roles, { minLength: roles.length });
    fc.assert(
      fc.property(shuffled, (mixed) => {
        expect(from(held(...dev), mixed)).toEqual(from(held(...dev), roles));
      }),
    );
  });
});

describe('what is denied to a principal', () => {
  it('never makes it escalate', () => {
    const action = fc.constantFrom(
      '*',
      'iam:PassRole',
      'lambda:*',
      'lambda:InvokeFunction',
      's3:*',
    );
    const resource = fc.constantFrom('*', administrator.arn, arnOf('*'), arnOf('app'));
    const statement = fc.oneof(
      fc.tuple(action, resource).map(([one, on]) => allow(one, on)),
      fc.tuple(action, resource).map(([one, on]) => refuse(one, on)),
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), action, resource, (own, one, on) => {
        const limited = [...own, refuse('iam:*Policy')];
        fc.pre(outcome(limited, administrator) === 'safe');
        expect(outcome([...limited, refuse(one, on)], administrator)).toBe('safe');
      }),
    );
  });
});

it('a principal whose own policies could not be read is unknown', () => {
  const escalations = passRoleEscalations([administrator], me);
  const principal = { arn: 'x', permissions: unread('denied') };
  expect(escalations(principal)).toEqual(unread('denied'));
});
