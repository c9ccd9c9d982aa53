import { describe, expect, it } from 'vitest';
import {
  allowsByException,
  grantsEverything,
  ownedServices,
  reachesEveryRole,
} from '#core/domain/derive/policy-breadth.ts';
import { known, unread } from '#core/domain/fact.ts';
import { policyOf } from '../policy/policy-of.ts';

const allow = (Action: string | readonly string[], more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});

const withMfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const fromOffice = { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } };
const onBucket = { Resource: 'arn:aws:s3:::data/*' };

describe('a policy grants everything', () => {
  it.each([
    [true, [allow('*')]],
    [true, [allow('*:*')]],
    [true, [allow(['s3:GetObject', '*'])]],
    [true, [allow('s3:GetObject'), allow('*')]],
    [true, [allow('*', withMfa)]],
    [true, [allow('*'), { ...allow('iam:*'), Effect: 'Deny' }]],
    [false, [allow('*', onBucket)]],
    [false, [allow(['iam:*', 's3:*'])]],
    [false, [{ ...allow('*'), Effect: 'Deny' }]],
    [false, [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }]],
    [false, [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::data' }]],
  ])('%s of %j', (expected, statements) => {
    expect(grantsEverything(known(policyOf(...statements)))).toEqual(known(expected));
  });

  it('unless a condition that nobody can read from here decides', () => {
    expect(grantsEverything(known(policyOf(allow('*', fromOffice))))).toEqual(unread('undecided'));
    expect(grantsEverything(known(policyOf(allow('*', fromOffice), allow('*'))))).toEqual(
      known(true),
    );
  });
});

describe('a policy owns a service', () => {
  it.each([
    [['kms'], [allow('kms:*')]],
    [['iam', 'kms'], [allow(['kms:*', 'IAM:*', 's3:*'])]],
    [['cloudtrail', 'iam', 'kms', 'organizations', 'secretsmanager'], [allow('*')]],
    [[], [allow('kms:Decrypt')]],
    [[], [allow('kms:*', { Resource: 'arn:aws:kms:eu-west-3:111122223333:key/a' })]],
    [[], [allow('kms:*', { Condition: { StringEquals: { 'kms:ViaService': 's3' } } })]],
  ])('%j by %j', (expected, statements) => {
    expect(ownedServices(known(policyOf(...statements)))).toEqual(known(expected));
  });
});

describe('a policy reaches every role', () => {
  const roles = 'arn:aws:iam::111122223333:role/*';

  it.each([
    [true, allow('iam:PassRole')],
    [true, allow('iam:*')],
    [true, allow('iam:PassRole', { Resource: roles })],
    [true, allow('iam:PassRole', { Resource: 'arn:aws:iam::*:role/*' })],
    [true, { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }],
    [false, allow('sts:AssumeRole')],
    [false, allow('iam:PassRole', { Resource: 'arn:aws:iam::111122223333:role/app-*' })],
    [false, allow('iam:PassRole', { Resource: 'arn:aws:iam::444455556666:role/*' })],
    [
      false,
      allow('iam:PassRole', {
        Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
      }),
    ],
  ])('%s by %j', (expected, statement) => {
    expect(reachesEveryRole(known(policyOf(statement)), 'iam:PassRole', roles)).toEqual(
      known(expected),
    );
  });
});

it('a policy that allows by exception names the statements that do', () => {
  const but = { Sid: 'AllButIam', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
  const denied = { ...but, Sid: 'Denied', Effect: 'Deny' };
  expect(allowsByException(known(policyOf(allow('s3:*'), but, denied)))).toEqual(
    known(['AllButIam']),
  );
});

it('a policy that could not be read tells nothing', () => {
  const missing = unread('malformed');
  expect(grantsEverything(missing)).toEqual(missing);
  expect(ownedServices(missing)).toEqual(missing);
  expect(reachesEveryRole(missing, 'sts:AssumeRole', '*')).toEqual(missing);
  expect(allowsByException(missing)).toEqual(missing);
});
