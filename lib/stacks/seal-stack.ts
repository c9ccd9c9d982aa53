import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { administration, inAccount, isRole } from '../constructs/key-statements.ts';

/** The key makes exactly this signature, and no other. */
const sealConditions = {
  StringEquals: {
    'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256',
    'kms:MessageType': 'DIGEST',
  },
};

/** The key that seals reports, and the two roles that may sign with it. */
export class SealStack extends Stack {
  readonly key: Key;
  /** The roles are made in other stacks; the key's policy knows them by name. */
  readonly signerRoleNames: { readonly report: string; readonly audit: string };

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    this.signerRoleNames = {
      report: `probant-seal-report-${this.region}`,
      audit: `probant-seal-audit-${this.region}`,
    };
    this.key = new Key(this, 'Key', {
      alias: 'alias/probant-seal',
      description: 'Seals the reports of Probant',
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: this.policyOfKey(),
    });
    new CfnOutput(this, 'SealKeyArn', { value: this.key.keyArn });
  }

  private policyOfKey(): PolicyDocument {
    return new PolicyDocument({
      statements: [
        inAccount('Administer', administration),
        inAccount('PublishTheKey', ['kms:GetPublicKey']),
        inAccount('SealReports', ['kms:Sign'], {
          ...sealConditions,
          ...isRole(this, Object.values(this.signerRoleNames)),
        }),
      ],
    });
  }
}
