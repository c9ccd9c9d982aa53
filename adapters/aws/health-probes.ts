import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { DescribeStateMachineCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { HealthProbe } from '#core/ports/health-probe.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import type { Database, Tables } from './dynamodb.ts';

export const databaseProbe = (db: Database, tables: Tables): HealthProbe => ({
  name: 'database',
  async check() {
    await db.send(new GetCommand({ TableName: tables.state, Key: { pk: 'HEALTH', sk: 'HEALTH' } }));
  },
});

export const archiveProbe = (s3: S3Client, bucket: string): HealthProbe => ({
  name: 'archive',
  async check() {
    await s3.send(new HeadBucketCommand({ Bucket: bucket }));
  },
});

export const pipelineProbe = (sfn: SFNClient, stateMachineArn: string): HealthProbe => ({
  name: 'pipeline',
  async check() {
    await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
  },
});

export const signerProbe = (signer: ReportSigner): HealthProbe => ({
  name: 'signer',
  async check() {
    await signer.publicKey();
  },
});
