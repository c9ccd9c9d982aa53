import { describe, expect, it } from 'vitest';
import { accessPointOpenToAnyone } from '#core/domain/derive/access-point.ts';
import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { bucketRefusesPlainHttp } from '#core/domain/derive/plain-http.ts';
import { blocksAllPublicAccess } from '#core/domain/derive/public-access-block.ts';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { PublicAccessBlock } from '#core/domain/resources/aws-s3.ts';
import { policyOf } from '../policy/policy-of.ts';

const me = '111122223333';
const partner = '444455556666';
const bucket = 'arn:aws:s3:::data';
const denied = unread('denied');

describe('a bucket refuses plain HTTP', () => {
  const deny = (more: object = {}) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucket, `${bucket}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    ...more,
  });
  const refuses = (...statements: readonly object[]) =>
    bucketRefusesPlainHttp(known(policyOf(...statements)), bucket);

  it.each([
    ['one denial', [deny()]],
    ['of every action', [deny({ Action: '*', Principal: { AWS: '*' } })]],
    ['of every resource', [deny({ Resource: '*' })]],
    [
      'a denial for the bucket and one for its objects',
      [deny({ Resource: bucket }), deny({ Resource: `${bucket}/*` })],
    ],
  ])('by %s', (_, statements) => {
    expect(refuses(...statements)).toEqual(known(true));
  });

  it.each([
    ['an Allow', { Effect: 'Allow' }],
    ['some actions only', { Action: ['s3:GetObject', 's3:PutObject'] }],
    ['the objects only', { Resource: `${bucket}/*` }],
    ['another bucket', { Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] }],
    ['one account only', { Principal: { AWS: partner } }],
    ['everyone but one', { Principal: undefined, NotPrincipal: { AWS: partner } }],
    ['encrypted requests', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    [
      'some of the plain ones',
      {
        Condition: {
          Bool: { 'aws:SecureTransport': 'false' },
          StringNotEquals: { 'aws:PrincipalAccount': me },
        },
      },
    ],
  ])('not by a statement on %s', (_, more) => {
    expect(refuses(deny(more))).toEqual(known(false));
  });

  it('is false without a policy, unknown where the policy was not read', () => {
    expect(bucketRefusesPlainHttp(known(null), bucket)).toEqual(known(false));
    expect(bucketRefusesPlainHttp(denied, bucket)).toEqual(denied);
  });
});

describe('the accounts that a policy lets in', () => {
  const allow = (principal: unknown, Condition?: object) => ({
    Effect: 'Allow',
    Principal: principal,
    Action: 's3:GetObject',
    Resource: `${bucket}/*`,
    ...(Condition ? { Condition } : {}),
  });
  const letIn = (...statements: readonly object[]) =>
    foreignAccounts(known(policyOf(...statements)), me);

  it('are those of named identities and accounts, other than its own', () => {
    const role = `arn:aws:iam::${partner}:role/reader`;
    expect(letIn(allow({ AWS: [role, me, `arn:aws:iam::${me}:root`] }))).toEqual(known([partner]));
    expect(letIn(allow({ Service: 'cloudtrail.amazonaws.com' }))).toEqual(known([]));
    expect(letIn(allow('*'))).toEqual(known([]));
  });

  it('are none where the organisation holds them, or a denial stops them', () => {
    const condition = { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } };
    expect(letIn(allow({ AWS: partner }, condition))).toEqual(known([]));
    const stopped = { ...allow({ AWS: partner }), Effect: 'Deny' };
    expect(letIn(allow({ AWS: partner }), stopped)).toEqual(known([]));
  });

  it('are unknown where the policy was not read, or hangs on what nobody knows', () => {
    expect(foreignAccounts(denied, me)).toEqual(denied);
    const strange = { StringEquals: { 'acme:Key': 'x' } };
    expect(letIn(allow({ AWS: partner }, strange))).toEqual(unread('undecided'));
  });
});

describe('what the policy of an access point lets anyone do', () => {
  const anyone = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
  const policy = known(policyOf(anyone));
  const blocking = (restrictPublicBuckets: boolean) =>
    known({
      blockPublicAcls: true,
      ignorePublicAcls: true,
      blockPublicPolicy: true,
      restrictPublicBuckets,
    });

  it('is nothing behind a block, whether the policy was read or not', () => {
    expect(accessPointOpenToAnyone(policy, [blocking(true), denied], me)).toEqual(known([]));
    expect(accessPointOpenToAnyone(denied, [blocking(true)], me)).toEqual(known([]));
  });

  it('is what it says without one, unknown where a block was not read', () => {
    const open = known([{ statement: '#1', action: 's3:GetObject' }]);
    expect(accessPointOpenToAnyone(policy, [blocking(false), known(null)], me)).toEqual(open);
    expect(accessPointOpenToAnyone(policy, [blocking(false), denied], me)).toEqual(denied);
    expect(accessPointOpenToAnyone(known(null), [denied], me)).toEqual(known([]));
  });
});

describe('what a resource policy lets anyone do', () => {
  const anyone = { Effect: 'Allow', Principal: '*', Action: 'secretsmanager:*', Resource: '*' };
  const signed = { mayBeAnonymous: false };

  it('is nothing without a policy, and named statement by statement with one', () => {
    expect(resourceOpenToAnyone(known(null), me, signed)).toEqual(known([]));
    expect(resourceOpenToAnyone(known(policyOf(anyone)), me, signed)).toEqual(
      known([{ statement: '#1', action: 'secretsmanager:*' }]),
    );
    expect(resourceOpenToAnyone(denied, me, signed)).toEqual(denied);
  });
});

describe('public access is blocked', () => {
  const all = (on: boolean): PublicAccessBlock => ({
    blockPublicAcls: on,
    ignorePublicAcls: on,
    blockPublicPolicy: on,
    restrictPublicBuckets: on,
  });
  const acls = { ...all(false), blockPublicAcls: true, ignorePublicAcls: true };
  const policies = { ...all(false), blockPublicPolicy: true, restrictPublicBuckets: true };

  it('when each setting is on in one of the blocks', () => {
    expect(blocksAllPublicAccess([known(all(true)), denied])).toEqual(known(true));
    expect(blocksAllPublicAccess([known(acls), known(policies)])).toEqual(known(true));
    expect(blocksAllPublicAccess([known(acls), known(null)])).toEqual(known(false));
  });

  it('or not as soon as one is off everywhere; what was not read might turn it on', () => {
    expect(blocksAllPublicAccess([known(acls), denied])).toEqual(denied);
    expect(blocksAllPublicAccess([known(all(false))])).toEqual(known(false));
  });
});
