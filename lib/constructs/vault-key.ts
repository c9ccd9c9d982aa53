import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { administration, inAccount, isRole } from './key-statements.ts';

/** Names of the roles that may use the key; that of the API is made in another stack. */
interface VaultRoleNames {
  readonly keep: readonly string[];
  readonly open: readonly string[];
}

const rotation = ['kms:EnableKeyRotation', 'kms:DisableKeyRotation', 'kms:GetKeyRotationStatus'];

/** A data key is of one audit, which whoever asks for it has to name. */
const namesAnAudit = {
  Null: { 'kms:EncryptionContext:accountId': 'false', 'kms:EncryptionContext:auditId': 'false' },
};

/** The key over accesses to audited accounts: one side keeps them, the other opens them. */
export const vaultKey = (stack: Stack, { keep, open }: VaultRoleNames): Key =>
  new Key(stack, 'VaultKey', {
    alias: 'alias/probant-vault',
    description: 'Keeps the accesses to audited accounts while their audits run',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
    policy: new PolicyDocument({
      statements: [
        inAccount('Administer', [...administration, ...rotation]),
        inAccount('KeepAccesses', ['kms:GenerateDataKey'], {
          ...namesAnAudit,
          ...isRole(stack, keep),
        }),
        inAccount('OpenAccesses', ['kms:Decrypt'], { ...namesAnAudit, ...isRole(stack, open) }),
      ],
    }),
  });
