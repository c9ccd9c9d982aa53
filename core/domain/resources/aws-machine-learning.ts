import type { Privilege } from '../policy/privilege.ts';

/** ARN or id of a KMS key of the customer. Null: none, and a key of AWS stands for it. */
type OwnKey = string | null;

export interface AwsMachineLearningFacts {
  readonly 'aws.sagemaker.notebook-instance': {
    readonly hasDirectInternet: boolean;
    readonly hasRootAccess: boolean;
    /** Whether it has an interface in a subnet of the account. */
    readonly inVpc: boolean;
    readonly key: OwnKey;
    /** Of the metadata service that hands out the credentials of its role. */
    readonly leastMetadataVersion: '1' | '2';
    readonly roleArn: string;
    /** Derived from the policies of its role, as in the kinds that follow. */
    readonly rolePrivilege: Privilege;
  };
  readonly 'aws.sagemaker.model': {
    /** Whether its containers may make no call to the outside, AWS included. */
    readonly isIsolated: boolean;
    readonly inVpc: boolean;
    readonly roleArn: string;
    readonly rolePrivilege: Privilege;
  };
  /** Of the last thirty days: jobs are never removed, and older ones no longer say what is done. */
  readonly 'aws.sagemaker.training-job': {
    readonly isIsolated: boolean;
    readonly inVpc: boolean;
    /** Machines that it runs on at once. */
    readonly instanceCount: number;
    /** Whether what its machines say to each other is encrypted. */
    readonly encryptsTraffic: boolean;
  };
  readonly 'aws.sagemaker.endpoint-config': {
    readonly key: OwnKey;
    /** How many machines each variant in production begins with; serverless ones have none. */
    readonly instanceCounts: readonly number[];
    /** The least of them. */
    readonly fewestInstances: number;
  };
  readonly 'aws.sagemaker.domain': {
    readonly networkAccess: 'PublicInternetOnly' | 'VpcOnly';
    readonly signIn: 'SSO' | 'IAM';
    readonly key: OwnKey;
    /** Of its users, where nobody gave them another one. */
    readonly roleArn: string;
    readonly rolePrivilege: Privilege;
  };
  /** The account in a region. */
  readonly 'aws.bedrock.region-settings': {
    /** Whether what models are asked and what they answer goes to CloudWatch Logs or to S3. */
    readonly logsInvocations: boolean;
  };
  /** Its working draft: versions are copies of it. */
  readonly 'aws.bedrock.guardrail': {
    /** How readily it stops a question that tries to talk the model out of its rules. */
    readonly promptAttackStrength: 'NONE' | 'LOW' | 'MEDIUM' | 'HIGH';
    /** Kinds of personal data, and names of patterns, that it blocks or masks. */
    readonly protectedData: readonly string[];
  };
  readonly 'aws.bedrock.custom-model': {
    readonly key: OwnKey;
  };
  /** Its working draft, as of a guardrail. */
  readonly 'aws.bedrock.agent': {
    /** Id or ARN of the guardrail that watches it. Null: none. */
    readonly guardrail: string | null;
    readonly key: OwnKey;
    readonly roleArn: string;
    readonly rolePrivilege: Privilege;
  };
  readonly 'aws.bedrock.knowledge-base': {
    readonly roleArn: string;
    readonly rolePrivilege: Privilege;
  };
}
