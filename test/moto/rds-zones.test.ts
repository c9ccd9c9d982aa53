import { CreateDBClusterCommand, CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const makeCluster = async (
  DBClusterIdentifier: string,
  Engine: 'aurora-postgresql' | 'neptune',
  zones: readonly string[],
): Promise<void> => {
  const rds = new RDSClient(toMoto());
  const owner = { MasterUsername: 'owner', MasterUserPassword: 'not-a-real-one' };
  await rds.send(new CreateDBClusterCommand({ DBClusterIdentifier, Engine, ...owner }));
  for (const zone of zones) {
    await rds.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: `${DBClusterIdentifier}-${zone}`,
        DBClusterIdentifier,
        Engine,
        DBInstanceClass: 'db.r6g.large',
        AvailabilityZone: `${region}${zone}`,
      }),
    );
  }
};

describe('clusters in one zone and in two, in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    for (const engine of ['aurora-postgresql', 'neptune'] as const) {
      await makeCluster(`wide-${engine}`, engine, ['a', 'b']);
      await makeCluster(`narrow-${engine}`, engine, ['a']);
    }
    resources = await collected(['rds', 'neptune']);
  });

  it.each([
    ['aws.rds.cluster-spans-zones', 'aurora-postgresql'],
    ['aws.neptune.cluster-spans-zones', 'neptune'],
  ])('%s', (control, engine) => {
    const expected = { [`:wide-${engine}`]: 'pass', [`:narrow-${engine}`]: 'fail' };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
