import type { Privilege } from '../policy/privilege.ts';

export interface AwsBuildFacts {
  readonly 'aws.codebuild.project': {
    /** Whether builds drive the Docker daemon of their host; false by default. */
    readonly isPrivileged: boolean;
    /** Names of PLAINTEXT variables, the default type, whose value is a secret. */
    readonly plainSecrets: readonly string[];
    /** To CloudWatch Logs, which is on by default, or to S3. */
    readonly keepsLogs: boolean;
    readonly visibility: 'PRIVATE' | 'PUBLIC_READ';
    /** Whether the URL of a source holds a password or a token. */
    readonly credentialInSource: boolean;
    /** `logs`, and the names of artifacts, that go to S3 with encryption turned off. */
    readonly clearOutputs: readonly string[];
    /** Patterns of its webhook, on who asks or on what, that take more than whole texts. */
    readonly looseWebhookFilters: readonly string[];
    /** Of the role that builds run with. */
    readonly roleArn: string;
    /** Derived from the policies of that role. */
    readonly rolePrivilege: Privilege;
  };
  /** What CodeBuild signs in with to a host of source code, of the account in a region. */
  readonly 'aws.codebuild.source-credential': {
    readonly authType:
      | 'OAUTH'
      | 'BASIC_AUTH'
      | 'PERSONAL_ACCESS_TOKEN'
      | 'CODECONNECTIONS'
      | 'SECRETS_MANAGER';
  };
}
