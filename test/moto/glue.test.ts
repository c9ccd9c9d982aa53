import {
  CreateConnectionCommand,
  CreateDatabaseCommand,
  CreateJobCommand,
  CreateSecurityConfigurationCommand,
  GlueClient,
  PutDataCatalogEncryptionSettingsCommand,
  PutResourcePolicyCommand,
} from '@aws-sdk/client-glue';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const glue = () => new GlueClient(toMoto());

const makeConnection = async (): Promise<void> => {
  await glue().send(
    new CreateConnectionCommand({
      ConnectionInput: { Name: 'invoices', ConnectionType: 'JDBC', ConnectionProperties: {} },
    }),
  );
};

const makeSecurityConfiguration = async (
  Name: string,
  bookmarks: 'CSE-KMS' | 'DISABLED',
): Promise<void> => {
  const KmsKeyArn = 'arn:aws:kms:eu-west-3:123456789012:key/0';
  await glue().send(
    new CreateSecurityConfigurationCommand({
      Name,
      EncryptionConfiguration: {
        S3Encryption: [{ S3EncryptionMode: 'SSE-KMS', KmsKeyArn }],
        CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS', KmsKeyArn },
        JobBookmarksEncryption: { JobBookmarksEncryptionMode: bookmarks },
      },
    }),
  );
};

const makeJobs = async (): Promise<void> => {
  const base = { Role: 'arn:aws:iam::123456789012:role/glue', Command: { Name: 'glueetl' } };
  await glue().send(
    new CreateJobCommand({
      ...base,
      Name: 'good',
      GlueVersion: '5.0',
      SecurityConfiguration: 'good',
      DefaultArguments: { '--db-secret-name': 'invoices' },
    }),
  );
  await glue().send(
    new CreateJobCommand({
      ...base,
      Name: 'bad',
      GlueVersion: '4.0',
      DefaultArguments: { '--db-password': 'Hunter2-is-not-one' },
    }),
  );
};

const protectCatalog = async (): Promise<void> => {
  await glue().send(
    new PutDataCatalogEncryptionSettingsCommand({
      DataCatalogEncryptionSettings: {
        EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' },
        ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true },
      },
    }),
  );
};

const openCatalogTo = async (AWS: string): Promise<void> => {
  const Statement = [
    { Effect: 'Allow', Principal: { AWS }, Action: 'glue:GetTable', Resource: '*' },
  ];
  const PolicyInJson = JSON.stringify({ Version: '2012-10-17', Statement });
  await glue().send(new PutResourcePolicyCommand({ PolicyInJson }));
};

const passAndFail = (prefix: string) => ({
  [`${prefix}/good`]: 'pass',
  [`${prefix}/bad`]: 'fail',
});

describe('Glue in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await glue().send(new CreateDatabaseCommand({ DatabaseInput: { Name: 'invoices' } }));
    await makeConnection();
    await makeSecurityConfiguration('good', 'CSE-KMS');
    await makeSecurityConfiguration('bad', 'DISABLED');
    await makeJobs();
    resources = await collected(['glue']);
  });

  it.each([
    ['aws.glue.security-configuration-encrypts-everything', passAndFail('securityConfiguration')],
    ['aws.glue.job-has-security-configuration', passAndFail('job')],
    ['aws.glue.job-keeps-logs', passAndFail('job')],
    ['aws.glue.job-holds-no-plain-secret', passAndFail('job')],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('aws.glue.catalog-is-not-open-to-anyone', async () => {
    const control = 'aws.glue.catalog-is-not-open-to-anyone';
    await openCatalogTo('*');
    const opened = await collected(['glue']);
    expect(verdictsOf(control, opened, ['catalog'])).toEqual({ catalog: 'fail' });
    await openCatalogTo('arn:aws:iam::123456789012:root');
    const closed = await collected(['glue']);
    expect(verdictsOf(control, closed, ['catalog'])).toEqual({ catalog: 'pass' });
  });

  it.each(['aws.glue.catalog-is-encrypted', 'aws.glue.catalog-encrypts-connection-passwords'])(
    '%s',
    async (control) => {
      await protectCatalog();
      expect(verdictsOf(control, resources, ['catalog'])).toEqual({ catalog: 'fail' });
      expect(verdictsOf(control, await collected(['glue']), ['catalog'])).toEqual({
        catalog: 'pass',
      });
    },
  );
});
