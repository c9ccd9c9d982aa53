import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { inject } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import { dynamodbAccountStore } from '#adapters/aws/dynamodb-account-store.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { dynamodbRateLimiter } from '#adapters/aws/dynamodb-rate-limiter.ts';
import { dynamodbSignInAttempts } from '#adapters/aws/dynamodb-sign-in-attempts.ts';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { stepFunctionsPipelineRunner } from '#adapters/aws/step-functions-pipeline-runner.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { AccountId } from '#core/domain/account.ts';
import { accountStoreContract } from '#test/contracts/account-store.ts';
import { assessmentListContract } from '#test/contracts/assessment-list.ts';
import { assessmentStoreContract } from '#test/contracts/assessment-store.ts';
import { objectArchiveContract } from '#test/contracts/object-archive.ts';
import { pipelineRunnerContract } from '#test/contracts/pipeline-runner.ts';
import { rateLimiterContract } from '#test/contracts/rate-limiter.ts';
import { reportSignerContract } from '#test/contracts/report-signer.ts';
import { signInAttemptsContract } from '#test/contracts/sign-in-attempts.ts';
import { readTrail } from '#test/contracts/trail-reader.ts';

// The adapters meet the tables, the bucket and the key that the stacks made.
const { environment, stateTable, trailTable, archiveBucket, sealKeyArn, vigilanceArn } =
  inject('deployment');
Object.assign(process.env, environment);

const db = database();
const tables = { state: stateTable, trail: trailTable };
const trailOf = (accountId: AccountId) => readTrail(db, tables, accountId);

assessmentStoreContract('DynamoDB', () =>
  Promise.resolve({ store: dynamodbAssessmentStore(db, tables), trailOf }),
);
assessmentListContract('DynamoDB', () =>
  Promise.resolve({ store: dynamodbAssessmentStore(db, tables) }),
);
accountStoreContract('DynamoDB', () =>
  Promise.resolve({ accounts: dynamodbAccountStore(db, tables), trailOf }),
);
signInAttemptsContract('DynamoDB', () => Promise.resolve(dynamodbSignInAttempts(db, tables)));
rateLimiterContract('DynamoDB', () => Promise.resolve(dynamodbRateLimiter(db, tables)));
reportSignerContract('KMS', () => Promise.resolve(kmsReportSigner(new KMSClient(), sealKeyArn)));

objectArchiveContract('S3', () =>
  Promise.resolve({
    archive: s3ObjectArchive(new S3Client(), archiveBucket, systemClock),
    async follow(url) {
      const response = await fetch(url);
      const body = new Uint8Array(await response.arrayBuffer());
      if (!response.ok) return null;
      const disposition = response.headers.get('content-disposition') ?? '';
      const fileName = /filename="([^"]*)"/.exec(disposition)?.[1] ?? null;
      return { body, fileName, mediaType: response.headers.get('content-type') };
    },
  }),
);

/** Does nothing, for long enough to be asked to start again while it runs. */
const definition = JSON.stringify({
  StartAt: 'Wait',
  States: { Wait: { Type: 'Wait', Seconds: 1, End: true } },
});

pipelineRunnerContract('Step Functions', async () => {
  const sfn = new SFNClient();
  const vigilance = new DescribeStateMachineCommand({ stateMachineArn: vigilanceArn });
  const { roleArn } = await sfn.send(vigilance);
  const { stateMachineArn = '' } = await sfn.send(
    new CreateStateMachineCommand({ name: 'contract', definition, roleArn }),
  );
  return {
    runner: stepFunctionsPipelineRunner(sfn, stateMachineArn),
    async runsOf({ assessmentId }) {
      const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
      return executions.filter(({ name }) => name === assessmentId).length;
    },
  };
});
