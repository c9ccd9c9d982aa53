import { describe, expect, it } from 'vitest';
import { listOf, type Statement, type Synthesised, textOf } from './synthesised.ts';

const keyStatements = (stacks: Synthesised): readonly Statement[] => {
  const policy = stacks.only('AWS::KMS::Key', 'Key')['KeyPolicy'] as {
    readonly Statement: Statement[];
  };
  return policy.Statement;
};

/** Without the region, which only a deployment knows. */
const roleNameIn = (value: unknown): string | undefined =>
  /probant-[a-z-]+/.exec(textOf(value))?.[0];

export const sealChecks = (stacks: () => Synthesised): void => {
  describe('the seal key', () => {
    it('is an RSA key of 3072 bits that signs and does nothing else', () => {
      expect(stacks().only('AWS::KMS::Key', 'Key')).toMatchObject({
        KeySpec: 'RSA_3072',
        KeyUsage: 'SIGN_VERIFY',
      });
    });

    it('signs for two roles, and only what seals are made with', () => {
      const signing = keyStatements(stacks()).filter(({ Action }) =>
        listOf(Action).includes('kms:Sign'),
      );
      expect(signing).toHaveLength(1);
      expect(signing[0]?.Condition).toMatchObject({
        StringEquals: {
          'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256',
          'kms:MessageType': 'DIGEST',
        },
      });
      const roles = signing[0]?.Condition?.['ArnEquals']?.['aws:PrincipalArn'] as unknown[];
      expect(roles.map(roleNameIn)).toEqual(['probant-seal-report-', 'probant-seal-audit-']);
      const named = (id: string) =>
        roleNameIn(stacks().only('AWS::IAM::Role', `${id}Role`)['RoleName']);
      expect(['SealReport', 'SealAudit'].map(named)).toEqual(roles.map(roleNameIn));
    });

    it('gives the account no wildcard: whoever administers it does not sign by that', () => {
      const actions = keyStatements(stacks()).flatMap(({ Action }) => listOf(Action));
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      const uses = new Set(['kms:Encrypt', 'kms:Decrypt', 'kms:CreateGrant', 'kms:Verify']);
      expect(actions.filter((action) => uses.has(action))).toEqual([]);
    });

    it('is asked to sign by two functions, and for its public half by four', () => {
      const asking = (action: string) =>
        stacks()
          .grants.filter(({ actions }) => actions.includes(action))
          .map(({ holder }) => holder)
          .toSorted();
      expect(asking('kms:Sign')).toEqual(['SealAudit', 'SealReport']);
      expect(asking('kms:GetPublicKey')).toEqual([
        'SealAudit',
        'SealReport',
        'ServeSystem',
        'ServeVerification',
      ]);
      const others = stacks()
        .grants.filter(({ resources }) => resources.some((one) => one.includes('Probant-Seal:')))
        .flatMap(({ actions }) => actions);
      expect(new Set(others)).toEqual(new Set(['kms:Sign', 'kms:GetPublicKey']));
    });
  });
};
