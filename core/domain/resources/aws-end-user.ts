type DirectoryType = 'MicrosoftAD' | 'SharedMicrosoftAD' | 'ADConnector' | 'SimpleAD';

export interface AwsEndUserFacts {
  readonly 'aws.transfer.server': {
    readonly protocols: readonly ('SFTP' | 'FTPS' | 'FTP' | 'AS2')[];
    /** To CloudWatch Logs, by a role or by named destinations. */
    readonly keepsLogs: boolean;
    /** Of those that its security policy accepts: they rest on SHA-1 or on a broken cipher. */
    readonly weakAlgorithms: readonly string[];
    /** `PUBLIC`: any address may try, and no security group stands before it. */
    readonly endpoint: 'PUBLIC' | 'VPC' | 'VPC_ENDPOINT';
  };
  readonly 'aws.workspaces.workspace': {
    /** Encryption is asked for at launch, volume by volume: one that is not said to be is not. */
    readonly clearVolumes: readonly ('root' | 'user')[];
    /** Since someone last connected; unknown where nobody is known to have. */
    readonly daysSinceConnection: number;
  };
  readonly 'aws.workspaces.directory': {
    readonly usersAdministerTheirMachine: boolean;
    /** Groups of addresses that may connect; without any, all of them may. */
    readonly addressGroups: readonly string[];
  };
  readonly 'aws.directoryservice.directory': {
    readonly type: DirectoryType;
    /** Of the RADIUS server that asks for a second factor; null: none is set. */
    readonly radius: 'Creating' | 'Completed' | 'Failed' | null;
    readonly radiusProtocol: 'PAP' | 'CHAP' | 'MS-CHAPv1' | 'MS-CHAPv2';
    /** Of what the directory asks of others by LDAP; off until it is turned on. */
    readonly ldaps: 'Enabled' | 'Enabling' | 'EnableFailed' | 'Disabled';
    readonly forwardsLogs: boolean;
    /** Whether an SNS topic is told when it is impaired. */
    readonly tellsOfFailures: boolean;
    /** Completed in the last seven days, daily ones included. */
    readonly snapshotsOfTheWeek: number;
  };
}
