import { describe, expect, it } from 'vitest';
import { holder } from '#core/domain/policy/asker.ts';
import { about, may } from '#core/domain/policy/permissions.ts';
import { privilegeOf } from '#core/domain/policy/privilege.ts';
import { policyOf } from './policy-of.ts';

const me = '111122223333';
const allow = (Action: string | string[], more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const refuse = (Action: string, more: object = {}) => ({ ...allow(Action, more), Effect: 'Deny' });

const privilege = (statements: readonly object[], boundary: readonly object[] | null = null) => {
  const read = privilegeOf(
    {
      policies: statements.map((one) => policyOf(one)),
      boundary: boundary && policyOf(...boundary),
    },
    me,
  );
  return read.known ? read.value : 'unknown';
};

describe('the privilege of an identity', () => {
  it.each<[string, readonly object[]]>([
    ['administrator', [allow('*')]],
    ['administrator', [allow('iam:*')]],
    ['administrator', [allow('iam:Put*Policy', { Resource: `arn:aws:iam::${me}:role/*` })]],
    ['administrator', [allow('IAM:ATTACHROLEPOLICY', { Resource: 'arn:aws:iam::*:role/*' })]],
    ['administrator', [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }]],
    ['administrator', [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::a' }]],
    ['limited', [{ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }]],
    ['limited', [allow('iam:AttachRolePolicy', { Resource: `arn:aws:iam::${me}:role/dev-*` })]],
    ['limited', [allow('iam:Get*')]],
    ['none', [allow('*'), refuse('*')]],
    ['limited', [allow('*'), refuse('iam:*')]],
    ['administrator', [allow('*'), refuse('iam:*', { Resource: `arn:aws:iam::${me}:role/x` })]],
    ['administrator', [allow('*'), refuse('s3:*')]],
    [
      'administrator',
      [allow('*'), refuse('*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    ],
    [
      'administrator',
      [allow('*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })],
    ],
    ['unknown', [allow('*', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })]],
    ['unknown', [allow('*', { Condition: { StringEquals: { 'aws:username': 'ann' } } })]],
    ['unknown', [allow('*', { Condition: { StringEquals: { 'aws:PrincipalTag/a': 'b' } } })]],
    ['unknown', [allow('iam:*', { Resource: `arn:aws:iam::${me}:*/\${aws:username}` })]],
    ['none', []],
    ['none', [refuse('*')]],
  ])('is %s: %j', (expected, statements) => {
    expect(privilege(statements)).toBe(expected);
  });

  it('goes no further than its boundary', () => {
    expect(privilege([allow('*')], [allow('s3:*')])).toBe('limited');
    expect(privilege([allow('*')], [allow('*')])).toBe('administrator');
    expect(privilege([allow('s3:*')], [allow('*')])).toBe('limited');
    expect(privilege([allow('*')], [allow('*'), refuse('iam:*')])).toBe('limited');
    expect(privilege([allow('*')], [refuse('*')])).toBe('none');
  });
});

describe('a permission', () => {
  const role = `arn:aws:iam::${me}:role/app`;
  const passing = (statement: object, service: string) =>
    may(
      { policies: [policyOf(statement)], boundary: null },
      'iam:PassRole',
      { all: role },
      holder({ 'iam:passedtoservice': service }),
    );

  it('to pass a role is held to the service that its condition names', () => {
    const toLambda = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };
    const one = allow('iam:PassRole', { Condition: toLambda });
    expect(passing(one, 'lambda.amazonaws.com')).toBe('yes');
    expect(passing(one, 'ec2.amazonaws.com')).toBe('no');
  });

  it('reaches the resources that it names', () => {
    expect(passing(allow('iam:PassRole', { Resource: role }), 'a')).toBe('yes');
    expect(passing(allow('iam:PassRole', { Resource: `${role}2` }), 'a')).toBe('no');
    expect(passing({ Effect: 'Allow', Action: '*', NotResource: role }, 'a')).toBe('no');
  });

  it('is the same where only what speaks of it is kept', () => {
    const whole = {
      policies: [
        policyOf(allow('s3:*'), allow('iam:Pass*')),
        policyOf(refuse('iam:*', { Resource: 'a' })),
      ],
      boundary: policyOf(allow('iam:*'), { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }),
    };
    const kept = about('iam:PassRole', whole);
    expect(kept.policies.map(({ statements }) => statements.length)).toEqual([1, 1]);
    expect(kept.boundary?.statements).toHaveLength(1);
    for (const all of [role, 'a']) {
      const expected = may(whole, 'iam:PassRole', { all }, holder());
      expect(may(kept, 'iam:PassRole', { all }, holder())).toBe(expected);
    }
  });

  it('on whichever thing will do survives a Deny on some things', () => {
    const some = { some: '*' };
    const start = (...denials: readonly object[]) =>
      may(
        { policies: [policyOf(allow('ec2:*', { Resource: 'a' }), ...denials)], boundary: null },
        'ec2:RunInstances',
        some,
        holder(),
      );
    expect(start()).toBe('yes');
    expect(start(refuse('ec2:*', { Resource: 'b' }))).toBe('yes');
    expect(start(refuse('ec2:*'))).toBe('no');
  });
});
