import type { Privilege } from '../policy/privilege.ts';

/** Names of environment variables, in these kinds: those whose value is a secret in clear. */
type PlainSecrets = readonly string[];

export interface AwsWorkloadFacts {
  readonly 'aws.states.state-machine': {
    readonly logLevel: 'ALL' | 'ERROR' | 'FATAL' | 'OFF';
    readonly isTraced: boolean;
    readonly encryption: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY';
    readonly credentialInDefinition: boolean;
    readonly roleArn: string;
    /** Derived from the policies of its role, as in the kinds that follow. */
    readonly rolePrivilege: Privilege;
  };
  /** An active revision: each can be run. */
  readonly 'aws.batch.job-definition': {
    /** Whether a container of it is given the rights of root on its host; not by default. */
    readonly runsPrivileged: boolean;
    /** On Fargate; not by default. */
    readonly assignsPublicAddress: boolean;
    readonly plainSecrets: PlainSecrets;
    /** Of its containers and tasks, each once; a pod of EKS has a service account instead. */
    readonly roleArns: readonly string[];
    /** Of the strongest; `none` where none is named. */
    readonly rolePrivilege: Privilege;
  };
  readonly 'aws.apprunner.service': {
    readonly plainSecrets: PlainSecrets;
    readonly isTraced: boolean;
    /** Null: none of the customer, and App Runner then encrypts with a key of AWS. */
    readonly key: string | null;
    /** Whether it answers the internet, and not only endpoints in a VPC. */
    readonly isPublic: boolean;
    /** What its code runs with. Null: none, and it then calls no API of AWS. */
    readonly roleArn: string | null;
    readonly rolePrivilege: Privilege;
  };
  readonly 'aws.elasticbeanstalk.environment': {
    readonly appliesManagedUpdates: boolean;
    readonly healthReporting: 'enhanced' | 'basic';
    readonly streamsLogs: boolean;
    readonly refusesImdsV1: boolean;
    readonly plainSecrets: PlainSecrets;
  };
}
