import {
  CreateEndpointCommand,
  DatabaseMigrationServiceClient,
} from '@aws-sdk/client-database-migration-service';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeEndpoint = async (EngineName: string, SslMode: 'none' | 'verify-full') => {
  const { Endpoint } = await new DatabaseMigrationServiceClient(toMoto()).send(
    new CreateEndpointCommand({
      EndpointIdentifier: `${EngineName}-${SslMode}`,
      EndpointType: 'source',
      EngineName,
      ServerName: 'db.example',
      SslMode,
    }),
  );
  return Endpoint?.EndpointArn ?? '';
};

describe('DMS in an emulated account', () => {
  let resources: readonly AnyResource[];
  let expected: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    expected = {
      [await makeEndpoint('mysql', 'verify-full')]: 'pass',
      [await makeEndpoint('mysql', 'none')]: 'fail',
      [await makeEndpoint('kinesis', 'none')]: 'not-applicable',
    };
    resources = await collected(['dms']);
  });

  it('aws.dms.endpoint-encrypts-traffic', () => {
    const control = 'aws.dms.endpoint-encrypts-traffic';
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
