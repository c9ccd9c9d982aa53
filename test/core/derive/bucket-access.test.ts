import { describe, expect, it } from 'vitest';
import { type BucketParts, bucketAccess } from '#core/domain/derive/bucket-access.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { AclGrant, PublicAccessBlock } from '#core/domain/resources/aws-s3.ts';
import { policyOf } from '../policy/policy-of.ts';

const denied = unread('denied');
const none: PublicAccessBlock = {
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
};
const block = (settings: Partial<PublicAccessBlock>) => known({ ...none, ...settings });

const allUsers = 'http://acs.amazonaws.com/groups/global/AllUsers';
const signedUsers = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
const grant = (permission: AclGrant['permission'], uri: string | null = allUsers) =>
  known([
    { uri: null, permission: 'FULL_CONTROL' as const },
    { uri, permission },
  ]);

const open = (Action: string | string[], Condition?: object, ...more: readonly object[]) =>
  known(
    policyOf(
      {
        Effect: 'Allow',
        Principal: '*',
        Action,
        Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::a/*'],
        ...(Condition ? { Condition } : {}),
      },
      ...more,
    ),
  );

const access = (parts: Partial<BucketParts>): string => {
  const fact = bucketAccess({
    accountPublicAccessBlock: known(null),
    publicAccessBlock: known(null),
    policy: known(null),
    acl: known([]),
    objectOwnership: known(null),
    ...parts,
  });
  return fact.known ? fact.value : fact.why;
};

describe('the access to a bucket', () => {
  it.each<[string, Partial<BucketParts>]>([
    ['private', {}],
    ['public-list', { acl: grant('READ') }],
    ['public-list', { acl: grant('READ_ACP', signedUsers) }],
    ['public-write', { acl: grant('WRITE') }],
    ['public-write', { acl: grant('WRITE_ACP') }],
    ['public-write', { acl: grant('FULL_CONTROL', signedUsers) }],
    ['private', { acl: grant('READ', 'http://acs.amazonaws.com/groups/s3/LogDelivery') }],
    ['public-list', { policy: open('s3:ListBucket') }],
    ['public-read', { policy: open('s3:GetObject') }],
    ['public-read', { policy: open(['s3:List*', 's3:Get*']) }],
    ['public-write', { policy: open('*') }],
    ['public-write', { policy: open('s3:PutBucketPolicy') }],
    ['private', { policy: open('sqs:SendMessage') }],
    ['public-read', { policy: open('s3:GetObject'), acl: grant('READ') }],
  ])('is %s: %j', (expected, parts) => {
    expect(access(parts)).toBe(expected);
  });

  it.each<[string, Partial<BucketParts>]>([
    ['private', { accountPublicAccessBlock: block({ restrictPublicBuckets: true }) }],
    ['private', { publicAccessBlock: block({ restrictPublicBuckets: true }) }],
    ['public-read', { publicAccessBlock: block({ blockPublicPolicy: true }) }],
    ['public-read', { publicAccessBlock: block({ ignorePublicAcls: true }) }],
    ['public-read', { objectOwnership: known('BucketOwnerEnforced') }],
  ])('by an open policy is %s behind %j', (expected, parts) => {
    expect(access({ policy: open('s3:GetObject'), ...parts })).toBe(expected);
  });

  it.each<[string, Partial<BucketParts>]>([
    ['private', { accountPublicAccessBlock: block({ ignorePublicAcls: true }) }],
    ['private', { publicAccessBlock: block({ ignorePublicAcls: true }) }],
    ['public-list', { publicAccessBlock: block({ blockPublicAcls: true }) }],
    ['public-list', { publicAccessBlock: block({ restrictPublicBuckets: true }) }],
    ['private', { objectOwnership: known('BucketOwnerEnforced') }],
    ['public-list', { objectOwnership: known('BucketOwnerPreferred') }],
  ])('by an open ACL is %s behind %j', (expected, parts) => {
    expect(access({ acl: grant('READ'), ...parts })).toBe(expected);
  });

  it.each<[string, object]>([
    ['private', { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } }],
    ['private', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['public-read', { StringLike: { 'aws:Referer': 'https://example.org/*' } }],
    ['public-read', { StringNotEquals: { 'aws:PrincipalAccount': '444455556666' } }],
    ['public-read', { StringEqualsIfExists: { 'aws:PrincipalAccount': '111122223333' } }],
    ['undecided', { StringEquals: { 's3:ExistingObjectTag/public': 'yes' } }],
  ])('by an open policy is %s where %j', (expected, condition) => {
    expect(access({ policy: open('s3:GetObject', condition) })).toBe(expected);
  });

  it('is what a Deny leaves of it', () => {
    const refuse = (Resource: string) => ({
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource,
    });
    const partly = open('s3:GetObject', undefined, refuse('arn:aws:s3:::a/private/*'));
    expect(access({ policy: partly })).toBe('public-read');
    expect(access({ policy: open('s3:*', undefined, refuse('*')) })).toBe('private');
  });
});

describe('a part that could not be read', () => {
  it.each<[string, Partial<BucketParts>]>([
    ['denied', { policy: denied }],
    ['denied', { acl: denied }],
    ['private', { policy: denied, publicAccessBlock: block({ restrictPublicBuckets: true }) }],
    ['private', { acl: denied, objectOwnership: known('BucketOwnerEnforced') }],
    ['private', { accountPublicAccessBlock: denied, publicAccessBlock: denied }],
    ['private', { objectOwnership: denied }],
    ['denied', { acl: grant('READ'), objectOwnership: denied }],
    ['denied', { acl: grant('READ'), accountPublicAccessBlock: denied }],
    ['denied', { policy: open('s3:GetObject'), publicAccessBlock: denied }],
    ['public-read', { policy: open('s3:GetObject'), acl: denied }],
    ['public-list', { policy: denied, acl: grant('READ') }],
  ])('gives %s: %j', (expected, parts) => {
    expect(access(parts)).toBe(expected);
  });
});
