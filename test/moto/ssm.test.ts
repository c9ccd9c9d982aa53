import {
  CreateDocumentCommand,
  type CreateDocumentCommandInput,
  ModifyDocumentPermissionCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeDocument = async (
  Name: string,
  DocumentType: CreateDocumentCommandInput['DocumentType'],
  content: object,
) => {
  const ssm = new SSMClient(toMoto());
  const Content = JSON.stringify(content);
  await ssm.send(
    new CreateDocumentCommand({ Name, DocumentType, Content, DocumentFormat: 'JSON' }),
  );
};

const command = { schemaVersion: '2.2', description: 'Says hello.', mainSteps: [] };

const makeAll = async (): Promise<void> => {
  const ssm = new SSMClient(toMoto());
  const put = async (Name: string, Type: 'String' | 'SecureString') =>
    ssm.send(new PutParameterCommand({ Name, Type, Value: 'x' }));
  await put('/good/db-password', 'SecureString');
  await put('/bad/db-password', 'String');
  await put('/good/region', 'String');
  await makeDocument('good', 'Command', command);
  await makeDocument('bad', 'Command', command);
  const AccountIdsToAdd = ['all'];
  const share = { Name: 'bad', PermissionType: 'Share', AccountIdsToAdd } as const;
  await ssm.send(new ModifyDocumentPermissionCommand(share));
};

/**
 * Moto has no managed nodes, so that nothing asks for session logs, and no GetServiceSetting:
 * aws.ssm.node-*, aws.ssm.sessions-* and aws.ssm.document-public-sharing-is-blocked are left out.
 * Time stands still: aws.ssm.secret-parameter-changes never fails.
 */
describe('Systems Manager in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeAll();
    resources = await collected(['ssm']);
  });

  it.each([
    ['aws.ssm.document-is-not-public', { 'document/good': 'pass', 'document/bad': 'fail' }],
    [
      'aws.ssm.parameter-named-as-secret-is-encrypted',
      {
        'good/db-password': 'pass',
        'bad/db-password': 'fail',
        'good/region': 'not-applicable',
      },
    ],
    [
      'aws.ssm.secret-parameter-changes',
      { 'good/db-password': 'pass', 'good/region': 'not-applicable' },
    ],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
