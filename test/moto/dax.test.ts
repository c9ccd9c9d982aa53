import {
  CreateClusterCommand,
  type CreateClusterCommandInput,
  DAXClient,
} from '@aws-sdk/client-dax';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeCluster = async (
  ClusterName: string,
  settings: Partial<CreateClusterCommandInput>,
): Promise<void> => {
  await new DAXClient(toMoto()).send(
    new CreateClusterCommand({
      ClusterName,
      NodeType: 'dax.t3.small',
      ReplicationFactor: 3,
      IamRoleArn: 'arn:aws:iam::123456789012:role/dax',
      ...settings,
    }),
  );
};

const expected = { 'cache/good': 'pass', 'cache/bad': 'fail' };

describe('DAX in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeCluster('good', {
      SSESpecification: { Enabled: true },
      ClusterEndpointEncryptionType: 'TLS',
    });
    await makeCluster('bad', {});
    resources = await collected(['dax']);
  });

  it.each(['aws.dax.cluster-is-encrypted', 'aws.dax.cluster-encrypts-traffic'])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
