import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccountRootPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The key makes exactly this signature, and no other. */
const sealConditions = {
  StringEquals: {
    'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256',
    'kms:MessageType': 'DIGEST',
  },
};

/** Administration without use: whoever runs the account cannot sign by that alone. */
const administration = [
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:UpdateAlias',
  'kms:DescribeKey',
  'kms:EnableKey',
  'kms:DisableKey',
  'kms:GetKeyPolicy',
  'kms:PutKeyPolicy',
  'kms:ListGrants',
  'kms:RevokeGrant',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateKeyDescription',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
];

/** The key that seals reports, and the one role that may sign with it. */
export class SealStack extends Stack {
  readonly key: Key;
  /** The role is made in another stack; the key's policy knows it by name. */
  readonly signerRoleName: string;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    this.signerRoleName = `probant-seal-report-${this.region}`;
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
    const account = new AccountRootPrincipal();
    const signer = `arn:${this.partition}:iam::${this.account}:role/${this.signerRoleName}`;
    const statement = (sid: string, actions: string[], conditions = {}) =>
      new PolicyStatement({
        sid,
        effect: Effect.ALLOW,
        principals: [account],
        actions,
        resources: ['*'],
        conditions,
      });
    return new PolicyDocument({
      statements: [
        statement('Administer', administration),
        statement('PublishTheKey', ['kms:GetPublicKey']),
        statement('SealReports', ['kms:Sign'], {
          ...sealConditions,
          ArnEquals: { 'aws:PrincipalArn': signer },
        }),
      ],
    });
  }
}
