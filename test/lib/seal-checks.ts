import { describe, expect, it } from 'vitest';
import { listOf, type Statement, type Synthesised, textOf } from './synthesised.ts';

const keyStatements = (stacks: Synthesised): readonly Statement[] => {
  const policy = stacks.only('AWS::KMS::Key')['KeyPolicy'] as { readonly Statement: Statement[] };
  return policy.Statement;
};

export const sealChecks = (stacks: () => Synthesised): void => {
  describe('the seal key', () => {
    it('is an RSA key of 3072 bits that signs and does nothing else', () => {
      expect(stacks().only('AWS::KMS::Key')).toMatchObject({
        KeySpec: 'RSA_3072',
        KeyUsage: 'SIGN_VERIFY',
      });
    });

    it('signs for one role, and only what seals are made with', () => {
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
      const role = textOf(signing[0]?.Condition?.['ArnEquals']?.['aws:PrincipalArn']);
      expect(role).toContain(':role/probant-seal-report-');
      const sealer = stacks()
        .ofType('AWS::IAM::Role')
        .find(({ properties }) => properties['RoleName'] !== undefined);
      expect(sealer?.id).toContain('SealReport');
      expect(textOf(sealer?.properties['RoleName'])).toContain('probant-seal-report-');
    });

    it('gives the account no wildcard: whoever administers it does not sign by that', () => {
      const actions = keyStatements(stacks()).flatMap(({ Action }) => listOf(Action));
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      const uses = new Set(['kms:Encrypt', 'kms:Decrypt', 'kms:CreateGrant', 'kms:Verify']);
      expect(actions.filter((action) => uses.has(action))).toEqual([]);
    });

    it('is asked to sign by one function, and for its public half by three', () => {
      const asking = (action: string) =>
        stacks()
          .grants.filter(({ actions }) => actions.includes(action))
          .map(({ holder }) => holder)
          .toSorted();
      expect(asking('kms:Sign')).toEqual(['SealReport']);
      expect(asking('kms:GetPublicKey')).toEqual([
        'SealReport',
        'ServeSystem',
        'ServeVerification',
      ]);
      const others = stacks()
        .grants.flatMap(({ actions }) => actions)
        .filter((action) => action.startsWith('kms:'));
      expect(new Set(others)).toEqual(new Set(['kms:Sign', 'kms:GetPublicKey']));
    });
  });
};
