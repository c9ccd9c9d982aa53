import { describe, expect, it } from 'vitest';
import { type Statement, type Synthesised, textOf } from './synthesised.ts';

const closed = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};

const tlsOnly = (bucket: string, policies: readonly { readonly properties: object }[]): boolean =>
  policies.some(({ properties }) => {
    const { Bucket, PolicyDocument } = properties as {
      Bucket: unknown;
      PolicyDocument: { Statement: Statement[] };
    };
    return (
      textOf(Bucket).includes(bucket) &&
      PolicyDocument.Statement.some(
        ({ Effect, Action, Condition }) =>
          Effect === 'Deny' &&
          Action === 's3:*' &&
          Condition?.['Bool']?.['aws:SecureTransport'] === 'false',
      )
    );
  });

export const storageChecks = (stacks: () => Synthesised): void => {
  describe('storage', () => {
    it('keeps every bucket private, encrypted, versioned, and to TLS', () => {
      const buckets = stacks().ofType('AWS::S3::Bucket');
      expect(buckets).toHaveLength(6);
      const policies = stacks().ofType('AWS::S3::BucketPolicy');
      for (const { id, properties } of buckets) {
        expect(properties).toMatchObject({
          PublicAccessBlockConfiguration: closed,
          VersioningConfiguration: { Status: 'Enabled' },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
        });
        expect(tlsOnly(id, policies)).toBe(true);
      }
    });

    it('locks what the archive holds for five years', () => {
      expect(stacks().only('AWS::S3::Bucket', 'Archive')).toMatchObject({
        ObjectLockEnabled: true,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Days: 1825, Mode: 'GOVERNANCE' } },
        },
      });
    });

    it('lets go of what audits collected: after a year, or the day after it was removed', () => {
      const bucket = stacks().only('AWS::S3::Bucket', 'Snapshots');
      expect(bucket['ObjectLockEnabled']).toBeUndefined();
      expect(bucket['LifecycleConfiguration']).toMatchObject({
        Rules: [{ ExpirationInDays: 400, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }],
      });
    });

    it('keeps tables by request, restorable, and safe from a slip', () => {
      const tables = stacks().ofType('AWS::DynamoDB::GlobalTable');
      expect(tables).toHaveLength(2);
      for (const { properties } of tables) {
        expect(properties).toMatchObject({
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          Replicas: [
            {
              DeletionProtectionEnabled: true,
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            },
          ],
        });
      }
    });

    it('has the index of what is in flight and lets go of what has expired, in state alone', () => {
      const table = 'AWS::DynamoDB::GlobalTable';
      expect(stacks().only(table, 'State')).toMatchObject({
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        GlobalSecondaryIndexes: [
          {
            IndexName: 'in-flight',
            KeySchema: [
              { AttributeName: 'inFlight', KeyType: 'HASH' },
              { AttributeName: 'inFlightSince', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      });
      const trail = stacks().only(table, 'Trail');
      expect(trail['TimeToLiveSpecification']).toBeUndefined();
      expect(trail['GlobalSecondaryIndexes']).toBeUndefined();
    });

    it('outlives its stacks', () => {
      const kept = [
        'AWS::S3::Bucket',
        'AWS::DynamoDB::GlobalTable',
        'AWS::KMS::Key',
        'AWS::Cognito::UserPool',
      ];
      for (const { deletionPolicy } of kept.flatMap((type) => stacks().ofType(type))) {
        expect(deletionPolicy).toBe('Retain');
      }
    });
  });
};
