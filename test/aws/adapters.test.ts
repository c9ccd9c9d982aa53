import { setTimeout as pause } from 'node:timers/promises';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import { dynamodbAccountStore } from '#adapters/aws/dynamodb-account-store.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { dynamodbAuditStore } from '#adapters/aws/dynamodb-audit-store.ts';
import { dynamodbRateLimiter } from '#adapters/aws/dynamodb-rate-limiter.ts';
import { dynamodbSignInAttempts } from '#adapters/aws/dynamodb-sign-in-attempts.ts';
import { kmsCredentialVault } from '#adapters/aws/kms-credential-vault.ts';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { s3SnapshotStore } from '#adapters/aws/s3-snapshot-store.ts';
import { stepFunctionsAuditRunner } from '#adapters/aws/step-functions-audit-runner.ts';
import { stepFunctionsPipelineRunner } from '#adapters/aws/step-functions-pipeline-runner.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { AccountId } from '#core/domain/account.ts';
import { accountStoreContract } from '#test/contracts/account-store.ts';
import { assessmentListContract } from '#test/contracts/assessment-list.ts';
import { assessmentStoreContract } from '#test/contracts/assessment-store.ts';
import { auditRunnerContract } from '#test/contracts/audit-runner.ts';
import { auditStoreContract } from '#test/contracts/audit-store.ts';
import { credentialVaultContract } from '#test/contracts/credential-vault.ts';
import { objectArchiveContract } from '#test/contracts/object-archive.ts';
import { pipelineRunnerContract } from '#test/contracts/pipeline-runner.ts';
import { rateLimiterContract } from '#test/contracts/rate-limiter.ts';
import { reportSignerContract } from '#test/contracts/report-signer.ts';
import { signInAttemptsContract } from '#test/contracts/sign-in-attempts.ts';
import { snapshotStoreContract } from '#test/contracts/snapshot-store.ts';
import { readTrail } from '#test/contracts/trail-reader.ts';

// The adapters meet the tables, the bucket and the key that the stacks made.
const deployment = inject('deployment');
const { environment, stateTable, trailTable, archiveBucket, sealKeyArn } = deployment;
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

const follow = async (url: string) => {
  const response = await fetch(url);
  const body = new Uint8Array(await response.arrayBuffer());
  if (!response.ok) return null;
  const disposition = response.headers.get('content-disposition') ?? '';
  const fileName = /filename="([^"]*)"/.exec(disposition)?.[1] ?? null;
  return { body, fileName, mediaType: response.headers.get('content-type') };
};

objectArchiveContract('S3', () =>
  Promise.resolve({ archive: s3ObjectArchive(new S3Client(), archiveBucket, systemClock), follow }),
);

const snapshots = s3SnapshotStore(new S3Client(), deployment.snapshotsBucket, systemClock);
objectArchiveContract('S3, of snapshots', () => Promise.resolve({ archive: snapshots, follow }));
snapshotStoreContract('S3', () => Promise.resolve(snapshots));

auditStoreContract('DynamoDB', () => Promise.resolve(dynamodbAuditStore(db, tables)));

credentialVaultContract('KMS', () =>
  Promise.resolve({
    vault: kmsCredentialVault({
      db,
      tables,
      kms: new KMSClient(),
      keyId: deployment.vaultKeyArn,
      clock: systemClock,
    }),
    async atRest() {
      const { Items = [] } = await db.send(
        new ScanCommand({
          TableName: stateTable,
          FilterExpression: 'begins_with(pk, :access)',
          ExpressionAttributeValues: { ':access': 'ACCESS#' },
        }),
      );
      const values = Items.flatMap((item) => Object.values(item) as readonly unknown[]);
      return values
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value) : String(value)))
        .map((value) => value.toString('latin1'))
        .join(' ');
    },
  }),
);

/** Does nothing, for long enough to be asked to start again while it runs. */
const definition = JSON.stringify({
  StartAt: 'Wait',
  States: { Wait: { Type: 'Wait', Seconds: 1, End: true } },
});

/** A state machine of its own for a contract, under the role of one that was deployed. */
const contractMachine = async (sfn: SFNClient, name: string): Promise<string> => {
  const deployed = new DescribeStateMachineCommand({ stateMachineArn: deployment.vigilanceArn });
  const { roleArn } = await sfn.send(deployed);
  const made = new CreateStateMachineCommand({ name, definition, roleArn });
  return (await sfn.send(made)).stateMachineArn ?? '';
};

const runsOf = async (sfn: SFNClient, stateMachineArn: string, id: string): Promise<number> => {
  const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
  return executions.filter(({ name }) => name === id).length;
};

pipelineRunnerContract('Step Functions', async () => {
  const sfn = new SFNClient();
  const machine = await contractMachine(sfn, 'contract-vigilance');
  return {
    runner: stepFunctionsPipelineRunner(sfn, machine),
    runsOf: ({ assessmentId }) => runsOf(sfn, machine, assessmentId),
  };
});

auditRunnerContract('Step Functions', async () => {
  const sfn = new SFNClient();
  const machine = await contractMachine(sfn, 'contract-audit');
  const statusOf = async (auditId: string): Promise<string | undefined> => {
    const executionArn = `${machine.replace(':stateMachine:', ':execution:')}:${auditId}`;
    return (await sfn.send(new DescribeExecutionCommand({ executionArn }))).status;
  };
  return {
    runner: stepFunctionsAuditRunner(sfn, machine),
    runsOf: ({ auditId }) => runsOf(sfn, machine, auditId),
    async endOf({ auditId }) {
      while ((await statusOf(auditId)) === 'RUNNING') await pause(100);
      return (await statusOf(auditId)) === 'SUCCEEDED' ? 'finished' : 'stopped';
    },
  };
});
