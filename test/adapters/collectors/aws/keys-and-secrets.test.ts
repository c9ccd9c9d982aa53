import { describe, expect, it } from 'vitest';
import { certificate } from '#adapters/collectors/aws/acm/certificate.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { key } from '#adapters/collectors/aws/kms/key.ts';
import { bucket } from '#adapters/collectors/aws/s3/bucket.ts';
import { secret } from '#adapters/collectors/aws/secretsmanager/secret.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, now, type Script } from './scripted-account.ts';

const daysAgo = (days: number): Date => new Date(Date.parse(now) - days * 86_400_000);

const onlyOne = async (kind: CollectedKind, script: Script) => {
  const [facts] = Object.values(await factsFound(kind, script));
  return facts ?? {};
};

describe('a KMS key', () => {
  const keyWhere = async (metadata: object, more: Script = {}) =>
    onlyOne(key, {
      ListKeys: { Keys: [{ KeyArn: 'key' }] },
      DescribeKey: { KeyMetadata: { KeyId: 'key', Arn: 'key', ...metadata } },
      ...more,
    });

  it('is left out where AWS manages it', async () => {
    expect(await keyWhere({ KeyManager: 'AWS' })).toEqual({});
    expect(await keyWhere({ KeyManager: 'CUSTOMER' })).not.toEqual({});
  });

  it('idles since its last use, or since its use is tracked', async () => {
    const used = { KeyLastUsage: { Timestamp: daysAgo(3) }, TrackingStartDate: daysAgo(90) };
    const never = { KeyLastUsage: {}, TrackingStartDate: daysAgo(90) };
    expect((await keyWhere({}, { GetKeyLastUsage: used }))['idleDays']).toEqual(known(3));
    expect((await keyWhere({}, { GetKeyLastUsage: never }))['idleDays']).toEqual(known(90));
    expect((await keyWhere({}))['idleDays']).toEqual(unread('denied'));
  });

  it('tells whether its imported material has an end', async () => {
    const imported = await keyWhere({ ExpirationModel: 'KEY_MATERIAL_EXPIRES' });
    expect(imported['materialExpires']).toEqual(known(true));
    const kept = await keyWhere({ ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE' });
    expect(kept['materialExpires']).toEqual(known(false));
  });

  it('is not rotated where it cannot be', async () => {
    const facts = await keyWhere({}, { GetKeyRotationStatus: 'UnsupportedOperationException' });
    expect(facts['rotationEnabled']).toEqual(known(false));
  });
});

describe('a secret', () => {
  const secretWhere = async (said: object) =>
    onlyOne(secret, { ListSecrets: { SecretList: [{ ARN: 'secret', ...said }] } });

  it('is overdue from the day after its date', async () => {
    const late = await secretWhere({ NextRotationDate: daysAgo(2) });
    expect(late['rotationOverdueDays']).toEqual(known(2));
    const early = await secretWhere({ NextRotationDate: daysAgo(-2) });
    expect(early['rotationOverdueDays']).toEqual(known(0));
    expect((await secretWhere({}))['rotationOverdueDays']).toEqual(unread('absent'));
  });

  it('idles since it was read, or made where nobody read it', async () => {
    const made = { CreatedDate: daysAgo(400) };
    expect((await secretWhere(made))['idleDays']).toEqual(known(400));
    const read = { ...made, LastAccessedDate: daysAgo(1) };
    expect((await secretWhere(read))['idleDays']).toEqual(known(1));
  });

  it('has no key of its own with the alias of AWS', async () => {
    const facts = await secretWhere({ KmsKeyId: 'alias/aws/secretsmanager' });
    expect(facts['kmsKey']).toEqual(known(null));
  });
});

describe('a certificate', () => {
  const certificateWhere = async (said: object) =>
    onlyOne(certificate, {
      ListCertificates: { CertificateSummaryList: [{ CertificateArn: 'certificate' }] },
      DescribeCertificate: { Certificate: said },
    });

  it('counts the whole days that are left', async () => {
    const short = await certificateWhere({ NotAfter: daysAgo(-29.5) });
    expect(short['daysToExpiry']).toEqual(known(29));
    const over = await certificateWhere({ NotAfter: daysAgo(0.5) });
    expect(over['daysToExpiry']).toEqual(known(-1));
  });

  it('is written as lists write it', async () => {
    const facts = await certificateWhere({ KeyAlgorithm: 'RSA-2048' });
    expect(facts['keyAlgorithm']).toEqual(known('RSA_2048'));
  });

  it('tells what holds its renewal back', async () => {
    const asked = { DomainName: 'example.org', ValidationMethod: 'EMAIL' };
    const facts = await certificateWhere({
      DomainValidationOptions: [asked],
      RenewalSummary: { RenewalStatus: 'PENDING_VALIDATION' },
    });
    expect(facts['namesValidatedByEmail']).toEqual(known(['example.org']));
    expect(facts['renewalStatus']).toEqual(known('PENDING_VALIDATION'));
    expect((await certificateWhere({}))['renewalStatus']).toEqual(known(null));
  });
});

describe('a bucket', () => {
  const bucketWhere = async (more: Script) =>
    onlyOne(bucket, { ListBuckets: { Buckets: [{ Name: 'data' }] }, ...more });

  it('asks for a second factor where it is told to', async () => {
    const on = await bucketWhere({ GetBucketVersioning: { MFADelete: 'Enabled' } });
    expect(on['mfaDelete']).toEqual(known(true));
    const never = await bucketWhere({ GetBucketVersioning: {} });
    expect([never['mfaDelete'], never['versioning']]).toEqual([known(false), known('never')]);
  });

  it('names no key with the alias of AWS', async () => {
    const byDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'arn:aws:kms:x:1:alias/aws/s3' };
    const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault }];
    const facts = await bucketWhere({
      GetBucketEncryption: { ServerSideEncryptionConfiguration: { Rules } },
    });
    expect(facts['kmsKey']).toEqual(known(null));
  });

  it('keeps the uploads that a rule on a part of it aborts elsewhere', async () => {
    const abort = { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };
    const abortsWith = async (Filter: object) =>
      (await bucketWhere({ GetBucketLifecycleConfiguration: { Rules: [{ ...abort, Filter }] } }))[
        'abortsIncompleteUploads'
      ];
    expect(await abortsWith({ Prefix: '' })).toEqual(known(true));
    expect(await abortsWith({ Prefix: 'logs/' })).toEqual(known(false));
    expect(await abortsWith({ Tag: { Key: 'a', Value: 'b' } })).toEqual(known(false));
  });

  it('sends events to EventBridge too', async () => {
    const to = { EventBridgeConfiguration: {} };
    const facts = await bucketWhere({ GetBucketNotificationConfiguration: to });
    expect(facts['notifiesEvents']).toEqual(known(true));
  });
});
