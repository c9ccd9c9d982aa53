import { describe, expect, it } from 'vitest';
import { fileSystemMountableByAnyone } from '#core/domain/derive/file-system-access.ts';
import { known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';

const mount = { Effect: 'Allow', Action: 'elasticfilesystem:ClientMount', Resource: '*' };
const onlyOverTls = {
  Effect: 'Deny',
  Principal: '*',
  Action: '*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const throughMountTarget = { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } };
const byRole = { AWS: 'arn:aws:iam::111122223333:role/invoices' };

const policyOf = (...Statement: readonly object[]) =>
  parsePolicy({ Version: '2012-10-17', Statement });

describe('who mounts a file system', () => {
  it.each([
    ['everyone without a policy', known(null), true],
    ['everyone that a policy names', policyOf({ ...mount, Principal: { AWS: '*' } }), true],
    [
      'everyone who comes through a mount target',
      policyOf({ ...mount, Principal: { AWS: '*' }, Condition: throughMountTarget }, onlyOverTls),
      true,
    ],
    ['a role alone', policyOf({ ...mount, Principal: byRole }, onlyOverTls), false],
    ['nobody, where all is refused', policyOf(onlyOverTls), false],
    [
      'nobody, by a right that is not mounting',
      policyOf({ ...mount, Action: 'elasticfilesystem:DescribeFileSystems', Principal: '*' }),
      false,
    ],
  ])('%s', (_, policy, expected) => {
    expect(fileSystemMountableByAnyone(policy)).toEqual(known(expected));
  });

  it('is unknown where the policy is', () => {
    expect(fileSystemMountableByAnyone(unread('denied'))).toEqual(unread('denied'));
  });
});
