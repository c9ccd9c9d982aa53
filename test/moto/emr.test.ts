import { EMRClient, RunJobFlowCommand, type RunJobFlowCommandInput } from '@aws-sdk/client-emr';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const emr = () => new EMRClient(toMoto());

const makeCluster = async (
  Name: string,
  settings: Partial<RunJobFlowCommandInput>,
): Promise<string> => {
  const { ClusterArn } = await emr().send(
    new RunJobFlowCommand({
      Name,
      ReleaseLabel: 'emr-7.5.0',
      Instances: {
        InstanceCount: 1,
        MasterInstanceType: 'm7g.large',
        KeepJobFlowAliveWhenNoSteps: true,
      },
      JobFlowRole: 'EMR_EC2_DefaultRole',
      ServiceRole: 'EMR_DefaultRole',
      ...settings,
    }),
  );
  return ClusterArn ?? '';
};

/**
 * Left to the cases of the controls: cluster-is-encrypted, cluster-encrypts-traffic and
 * cluster-uses-kerberos, since moto does not list security configurations, and
 * region-blocks-public-access, since it answers true whatever was set.
 */
describe('EMR in an emulated account', () => {
  let resources: readonly AnyResource[];
  let expected: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    const good = await makeCluster('good', { LogUri: 's3://logs/' });
    expected = { [good]: 'pass', [await makeCluster('bad', {})]: 'fail' };
    resources = await collected(['emr']);
  });

  it('aws.emr.cluster-keeps-logs', () => {
    const control = 'aws.emr.cluster-keeps-logs';
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
