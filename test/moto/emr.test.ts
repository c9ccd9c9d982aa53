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

/** Moto starts instances for groups alone, and gives each of them a public address. */
describe('EMR in an emulated account', () => {
  let resources: readonly AnyResource[];
  let good: string;
  let bad: string;

  beforeAll(async () => {
    await emptyAccount();
    good = await makeCluster('good', { LogUri: 's3://logs/' });
    bad = await makeCluster('bad', {
      Instances: {
        InstanceGroups: [{ InstanceRole: 'MASTER', InstanceType: 'm7g.large', InstanceCount: 1 }],
        KeepJobFlowAliveWhenNoSteps: true,
      },
    });
    resources = await collected(['emr']);
  });

  it.each(['aws.emr.cluster-keeps-logs', 'aws.emr.cluster-has-no-public-address'])(
    '%s',
    (control) => {
      const expected = { [good]: 'pass', [bad]: 'fail' };
      expect(verdictsOf(control, resources, [good, bad])).toEqual(expected);
    },
  );
});
