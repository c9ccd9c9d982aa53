import { describe, expect, it } from 'vitest';
import { stranger } from '#core/domain/policy/asker.ts';
import { openToAnyone } from '#core/domain/policy/openings.ts';
import { allowAnyone, deny, policyOf } from './policy-of.ts';

const me = '111122223333';
const asker = stranger({ 'aws:resourceaccount': me });

const standing = (...statements: readonly object[]): string => {
  const { open, doubtful } = openToAnyone(policyOf(...statements), asker);
  if (open.length > 0) return 'open';
  return doubtful.length > 0 ? 'doubtful' : 'closed';
};

describe('an Allow to everyone, by its condition', () => {
  it.each<[string, object]>([
    ['closed', { StringEquals: { 'kms:CallerAccount': me } }],
    ['open', { StringLike: { 'kms:CallerAccount': '*' } }],
    ['closed', { StringEquals: { 'kms:CallerAccount': '*' } }],
    ['open', { StringEquals: { 'kms:ViaService': 's3.eu-west-3.amazonaws.com' } }],
    ['closed', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['open', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }],
    ['doubtful', { StringLike: { 'aws:PrincipalOrgID': 'o-abc*' } }],
    ['open', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['open', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['closed', { StringEqualsIfExists: { 'kms:CallerAccount': me } }],
    ['open', { 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-abcdef1234/*' } }],
    ['closed', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abcdef1234/r-1/*' } }],
    ['closed', { ArnLike: { 'aws:SourceArn': `arn:aws:*:*:${me}:*` } }],
    ['doubtful', { StringLike: { 'aws:SourceArn': `arn:aws:*:*:${me}:*` } }],
    ['open', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:topic' } }],
    ['closed', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::a-bucket' } }],
    ['open', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }],
    ['open', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } }],
    ['closed', { StringEquals: { 'aws:SourceAccount': [me, '444455556666'] } }],
    ['open', { StringLike: { 'aws:SourceAccount': [me, '*'] } }],
    ['open', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
    ['open', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '128.0.0.0/1'] } }],
    ['closed', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } }],
    ['open', { IpAddress: { 'aws:SourceIp': '::/0' } }],
    ['doubtful', { IpAddress: { 'aws:SourceIp': 'nowhere' } }],
    ['open', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['closed', { StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }],
    ['open', { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }],
    ['open', { Null: { 'aws:PrincipalOrgID': 'false' } }],
    ['open', { Null: { 'aws:PrincipalOrgID': 'true' } }],
    ['doubtful', { Null: { 'svc:Whatever': 'false' } }],
    ['open', { StringEquals: { 'aws:PrincipalTag/team': 'core' } }],
    ['open', { Bool: { 'aws:SecureTransport': 'true' } }],
    ['open', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
    ['open', { StringEquals: { 'kms:EncryptionContext:app': 'a' } }],
    ['open', { StringEquals: { 'aws:ResourceAccount': me } }],
    ['closed', { StringEquals: { 'aws:ResourceAccount': '444455556666' } }],
    ['doubtful', { StringEquals: { 'aws:PrincipalAccount': `\${aws:ResourceAccount}` } }],
    ['doubtful', { StringEquals: { 'svc:Whatever': 'x' } }],
    ['doubtful', { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
    ['doubtful', { Surprising: { 'aws:PrincipalAccount': me } }],
    [
      'closed',
      { StringEquals: { 'kms:CallerAccount': me, 'svc:Whatever': 'x', 'kms:ViaService': 'y' } },
    ],
    ['closed', { StringLike: { 'aws:userid': 'AROAABCDEFGHIJKLMNOPQ:*' } }],
    ['open', { StringLike: { 'aws:userid': '*:session' } }],
  ])('%s: %j', (expected, condition) => {
    expect(standing(allowAnyone(condition))).toBe(expected === 'closed' ? 'closed' : expected);
  });

  it('is open where nothing holds it, NotPrincipal or not', () => {
    expect(standing(allowAnyone())).toBe('open');
    const others = { Principal: undefined, NotPrincipal: { AWS: me } };
    expect(standing(allowAnyone(undefined, others))).toBe('open');
    expect(standing(allowAnyone(undefined, { Principal: { AWS: me } }))).toBe('closed');
    expect(standing(allowAnyone(undefined, { Principal: { Service: 'a' } }))).toBe('closed');
  });
});

describe('a Deny beside an Allow to everyone', () => {
  const beside = (...statements: readonly object[]) => standing(allowAnyone(), ...statements);

  it.each<[string, object]>([
    ['closed', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['closed', { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['open', { 'ForAnyValue:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-abcdef1234/*' } }],
    ['closed', { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-abcdef1234/*' } }],
    ['open', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234' } }],
    ['closed', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['open', { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
    ['closed', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }],
    ['open', { Bool: { 'aws:SecureTransport': 'false' } }],
    ['open', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }],
    ['doubtful', { StringNotEquals: { 'svc:Whatever': 'x' } }],
    ['open', { Null: { 'aws:PrincipalOrgID': 'true' } }],
    ['closed', { StringNotEquals: { 'aws:ResourceAccount': '444455556666' } }],
  ])('%s: %j', (expected, condition) => {
    expect(beside(deny(condition))).toBe(expected);
  });

  it.each<[string, object]>([
    ['closed', {}],
    ['open', { Action: 'kms:Decrypt' }],
    ['open', { Resource: 'arn:aws:kms:eu-west-3:111122223333:key/other' }],
    ['doubtful', { Resource: undefined, NotResource: 'arn:aws:kms:::key/mine' }],
    ['closed', { Principal: undefined, NotPrincipal: { AWS: `arn:aws:iam::${me}:root` } }],
    ['open', { Principal: { AWS: '444455556666' } }],
    ['open', { Action: undefined, NotAction: 'kms:Decrypt' }],
    ['closed', { Action: undefined, NotAction: 's3:*' }],
  ])('%s: %j', (expected, more) => {
    expect(beside(deny(undefined, more))).toBe(expected);
  });

  it('takes away only the actions that it names', () => {
    const policy = policyOf(allowAnyone(), deny(undefined, { Action: 'kms:Decrypt' }));
    const { open } = openToAnyone(policy, asker, ['kms:Decrypt', 'kms:Encrypt']);
    expect(open).toEqual([{ statement: '#1', action: 'kms:Encrypt' }]);
  });
});
