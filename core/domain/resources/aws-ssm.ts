export interface AwsSsmFacts {
  /** An instance, or a machine of its own, that Systems Manager reaches. */
  readonly 'aws.ssm.managed-node': {
    readonly pingStatus: 'Online' | 'ConnectionLost' | 'Inactive';
    readonly agentIsLatest: boolean;
    /** Whether Patch Manager ever looked at it: without that the counts are unknown. */
    readonly patchScanned: boolean;
    readonly missingPatches: number;
    readonly failedPatches: number;
    readonly patchScanAgeDays: number;
  };
  /** A document that the account owns. */
  readonly 'aws.ssm.document': {
    /** Ids of the accounts that it is shared with; `all` is everyone. */
    readonly sharedWith: readonly string[];
  };
  readonly 'aws.ssm.parameter': {
    readonly type: 'String' | 'StringList' | 'SecureString';
    /** Derived from its name. */
    readonly isNamedAsSecret: boolean;
    readonly unchangedDays: number;
  };
  readonly 'aws.ssm.region-settings': {
    readonly managedNodes: number;
    /** Buckets and log groups that the shells of Session Manager are written to. */
    readonly sessionLogs: readonly string[];
    /** Null: sessions are encrypted by TLS alone. */
    readonly sessionKmsKey: string | null;
    readonly publicDocumentSharing: 'Enable' | 'Disable';
  };
}
