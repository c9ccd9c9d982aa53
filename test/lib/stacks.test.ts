import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { alarmChecks } from './alarm-checks.ts';
import { apiChecks } from './api-checks.ts';
import { functionChecks } from './function-checks.ts';
import { identityChecks } from './identity-checks.ts';
import { pipelineChecks } from './pipeline-checks.ts';
import { policyChecks } from './policy-checks.ts';
import { sealChecks } from './seal-checks.ts';
import { storageChecks } from './storage-checks.ts';
import { type Synthesised, synthesise } from './synthesised.ts';
import { vaultChecks } from './vault-checks.ts';
import { webChecks } from './web-checks.ts';

// One synthesis takes seconds: all checks of templates share it.
describe('the stacks', () => {
  let synthesised: Synthesised;
  const stacks = (): Synthesised => synthesised;

  beforeAll(async () => {
    synthesised = await synthesise();
  }, 60_000);

  it('are not made while cdk-nag finds what nobody has answered for', async () => {
    const careless = synthesise((app) => new Bucket(new Stack(app, 'Careless'), 'Open'));
    await expect(careless).rejects.toThrow(/AwsSolutions-S10/);
  });

  policyChecks(stacks);
  storageChecks(stacks);
  sealChecks(stacks);
  vaultChecks(stacks);
  identityChecks(stacks);
  functionChecks(stacks);
  pipelineChecks(stacks);
  apiChecks(stacks);
  webChecks(stacks);
  alarmChecks(stacks);
});
