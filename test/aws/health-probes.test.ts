import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { inject } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import {
  archiveProbe,
  databaseProbe,
  pipelineProbe,
  signerProbe,
} from '#adapters/aws/health-probes.ts';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { jwksProbe } from '#adapters/identity/jwks-probe.ts';
import { healthProbeContract } from '#test/contracts/health-probe.ts';

const deployment = inject('deployment');
const { environment, stateTable, trailTable, archiveBucket, sealKeyArn, vigilanceArn } = deployment;
Object.assign(process.env, environment);

const db = database();
const signer = (keyId: string) => kmsReportSigner(new KMSClient(), keyId);
const keys = (pool: string) => `${deployment.endpoint}/${pool}/.well-known/jwks.json`;

healthProbeContract('DynamoDB', () => ({
  working: databaseProbe(db, { state: stateTable, trail: trailTable }),
  broken: databaseProbe(db, { state: 'no-such-table', trail: trailTable }),
}));

healthProbeContract('S3', () => ({
  working: archiveProbe(new S3Client(), archiveBucket),
  broken: archiveProbe(new S3Client(), 'no-such-bucket'),
}));

healthProbeContract('Step Functions', () => ({
  working: pipelineProbe(new SFNClient(), vigilanceArn),
  broken: pipelineProbe(new SFNClient(), `${vigilanceArn}-gone`),
}));

healthProbeContract('KMS', () => ({
  working: signerProbe(signer(sealKeyArn)),
  broken: signerProbe(signer('00000000-0000-4000-8000-000000000000')),
}));

healthProbeContract('Cognito', () => ({
  working: jwksProbe(keys(deployment.userPoolId)),
  broken: jwksProbe(`${deployment.endpoint}/gone/jwks.json`),
}));
