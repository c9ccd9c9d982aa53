import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IBucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import { archiveExport } from '../constructs/data-access.ts';
import { accessLogBucket, privateBucket } from '../constructs/private-bucket.ts';

const key = (name: string) => ({ name, type: AttributeType.STRING });

/** How long a buyer keeps the proof of their vigilance. */
const sealedForDays = 5 * 365;

const protectedTable = {
  partitionKey: key('pk'),
  sortKey: key('sk'),
  billing: Billing.onDemand(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** What must not be lost: state, trail, and the objects that seals vouch for. */
export class DataStack extends Stack {
  readonly state: TableV2;
  readonly trail: TableV2;
  readonly archive: IBucket;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    this.state = new TableV2(this, 'State', {
      ...protectedTable,
      timeToLiveAttribute: 'expiresAt',
      globalSecondaryIndexes: [
        {
          indexName: 'in-flight',
          partitionKey: key('inFlight'),
          sortKey: key('inFlightSince'),
          projectionType: ProjectionType.ALL,
        },
      ],
    });
    this.trail = new TableV2(this, 'Trail', protectedTable);

    const logs = accessLogBucket(this, 'AccessLogs', 's3');
    accept(
      logs,
      'AwsSolutions-S1',
      'It holds the access logs of the archive: logging it into itself would never end.',
    );
    this.archive = privateBucket(this, 'Archive', {
      objectLockEnabled: true,
      // Governance, not compliance: a right to erasure must stay possible, by a person and on record.
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(sealedForDays)),
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'archive/',
    });
    new CfnOutput(this, 'StateTable', { value: this.state.tableName });
    new CfnOutput(this, 'TrailTable', { value: this.trail.tableName });
    new CfnOutput(this, 'ArchiveBucket', { value: this.archive.bucketName });
    this.exportValue(this.archive.bucketArn, { name: archiveExport });
  }
}
