import { describe, expect, it } from 'vitest';
import { listOf, type Statement, type Synthesised, textOf } from './synthesised.ts';

const statementsFor = (stacks: Synthesised, action: string): readonly Statement[] => {
  const policy = stacks.only('AWS::KMS::Key', 'VaultKey')['KeyPolicy'] as {
    readonly Statement: readonly Statement[];
  };
  return policy.Statement.filter(({ Action }) => listOf(Action).includes(action));
};

const rolesOf = ({ Condition }: Statement): readonly string[] =>
  [...textOf(Condition?.['ArnEquals']).matchAll(/role\/(probant-[a-z-]+)-"/g)].map(
    ([, name = '']) => name,
  );

export const vaultChecks = (stacks: () => Synthesised): void => {
  describe('the key over accesses', () => {
    it('is symmetric, and renewed every year', () => {
      const key = stacks().only('AWS::KMS::Key', 'VaultKey');
      expect(key).toMatchObject({ EnableKeyRotation: true });
      expect(key['KeySpec']).toBeUndefined();
    });

    it.each([
      ['keeps accesses for the API', 'kms:GenerateDataKey', ['probant-serve-audits']],
      [
        'opens them for the collectors',
        'kms:Decrypt',
        ['probant-plan-audit', 'probant-collect-shard'],
      ],
    ])('%s, each under the name of its audit', (_, action, roles) => {
      const [only, ...others] = statementsFor(stacks(), action);
      if (!only) throw new Error(`nobody may ${action}`);
      expect(others).toEqual([]);
      expect(rolesOf(only)).toEqual(roles);
      expect(only.Condition?.['Null']).toEqual({
        'kms:EncryptionContext:accountId': 'false',
        'kms:EncryptionContext:auditId': 'false',
      });
      const granted = stacks().grants.filter(({ actions }) => actions.includes(action));
      const named = granted.map(({ holder }) => stacks().only('AWS::IAM::Role', `${holder}Role`));
      expect(named.map(({ RoleName }) => textOf(RoleName))).toEqual(
        roles.map((role) => expect.stringContaining(`${role}-`) as string),
      );
    });

    it('does nothing else for anybody', () => {
      const uses = ['kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:CreateGrant'];
      for (const action of [...uses, 'kms:*']) expect(statementsFor(stacks(), action)).toEqual([]);
    });
  });
};
