import {
  CreateDocumentCommand,
  type CreateDocumentCommandInput,
  ModifyDocumentPermissionCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedAt,
  emptyAccount,
  inDays,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

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

  it('aws.ssm.secret-parameter-changes: not for 400 days', async () => {
    const later = await collectedAt(inDays(400), ['ssm']);
    const secret = 'good/db-password';
    expect(verdictsOf('aws.ssm.secret-parameter-changes', later, [secret])).toEqual({
      [secret]: 'fail',
    });
  });
});
