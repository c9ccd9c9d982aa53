import { AthenaClient, CreateWorkGroupCommand } from '@aws-sdk/client-athena';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeWorkgroups = async (): Promise<void> => {
  const athena = new AthenaClient(toMoto());
  await athena.send(
    new CreateWorkGroupCommand({
      Name: 'good',
      Configuration: {
        EnforceWorkGroupConfiguration: true,
        PublishCloudWatchMetricsEnabled: true,
        BytesScannedCutoffPerQuery: 1_000_000_000,
        ResultConfiguration: {
          OutputLocation: 's3://results/',
          EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: 'alias/results' },
        },
      },
    }),
  );
  await athena.send(
    new CreateWorkGroupCommand({
      Name: 'bad',
      Configuration: {
        EnforceWorkGroupConfiguration: false,
        PublishCloudWatchMetricsEnabled: false,
        ResultConfiguration: { OutputLocation: 's3://results/' },
      },
    }),
  );
};

const expected = { 'workgroup/good': 'pass', 'workgroup/bad': 'fail' };

describe('Athena in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeWorkgroups();
    resources = await collected(['athena']);
  });

  it.each([
    'aws.athena.workgroup-enforces-its-settings',
    'aws.athena.workgroup-encrypts-results',
    'aws.athena.workgroup-publishes-metrics',
    'aws.athena.workgroup-limits-scans',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
