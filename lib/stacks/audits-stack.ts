import { readFileSync } from 'node:fs';
import { CfnOutput, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { DefinitionBody, type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import { auditFunctions } from '../constructs/audit-functions.ts';
import { snapshotsExport } from '../constructs/data-access.ts';
import { distributedMaps } from '../constructs/distributed-maps.ts';
import { pipelineMachine } from '../constructs/pipeline-machine.ts';
import { accessLogBucket, privateBucket, unfinishedUploads } from '../constructs/private-bucket.ts';
import { vaultKey } from '../constructs/vault-key.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data-stack.ts';
import type { SealStack } from './seal-stack.ts';

interface Props extends StackProps {
  readonly data: DataStack;
  readonly seal: SealStack;
  readonly origin: string;
  readonly settings: Settings;
}

const definitionFile = new URL('../pipelines/audit.asl.json', import.meta.url);

/** Its role names its executions, so that the name has to be known before it is made. */
const machineName = 'probant-audit';

/** A year of audits can be compared, and a month more. */
const keptForDays = 400;

/** The audit pipeline: what it collects, the key over accesses, its six steps, its state machine. */
export class AuditsStack extends Stack {
  readonly snapshots: IBucket;
  readonly vault: Key;
  readonly steps: ReturnType<typeof auditFunctions>;
  readonly audit: StateMachine;
  /** Of all runs of the state machine, for policies. */
  readonly executions: string;
  /** What the checks find in a policy with them. */
  readonly executionsFinding =
    `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${machineName}:*]`;
  /** Of the role that keeps accesses: it is made in another stack, and the key knows it by name. */
  readonly keeperRoleName: string;
  /** Roles that assume those of audited accounts, whose owners trust these ARNs. */
  readonly collectorRoles: string;

  constructor(scope: Construct, id: string, { data, seal, origin, settings, ...props }: Props) {
    super(scope, id, props);
    const plan = `probant-plan-audit-${this.region}`;
    const collect = `probant-collect-shard-${this.region}`;
    this.keeperRoleName = `probant-serve-audits-${this.region}`;
    this.snapshots = this.snapshotsBucket();
    this.vault = vaultKey(this, { keep: [this.keeperRoleName], open: [plan, collect] });
    this.steps = auditFunctions(this, {
      data,
      seal,
      origin,
      settings,
      bucket: this.snapshots,
      snapshots: { arn: this.snapshots.bucketArn, called: '<Snapshots.Arn>' },
      vault: this.vault,
      roleNames: { plan, collect },
    });
    const { planAudit, collectShard } = this.steps;
    this.collectorRoles = Fn.join(',', [planAudit.role.roleArn, collectShard.role.roleArn]);
    this.executions = this.statesArn('execution', `${machineName}:*`);
    this.audit = this.stateMachine();
    new CfnOutput(this, 'AuditArn', { value: this.audit.stateMachineArn });
    new CfnOutput(this, 'SnapshotsBucket', { value: this.snapshots.bucketName });
    new CfnOutput(this, 'VaultKeyArn', { value: this.vault.keyArn });
    new CfnOutput(this, 'CollectorRoles', { value: this.collectorRoles });
  }

  private statesArn(kind: 'stateMachine' | 'execution', name: string): string {
    return `arn:${this.partition}:states:${this.region}:${this.account}:${kind}:${name}`;
  }

  /** What audits collect is of use while they can be compared; a removed audit is gone the day after. */
  private snapshotsBucket(): IBucket {
    const logs = accessLogBucket(this, 'AccessLogs', 's3');
    accept(
      logs,
      'AwsSolutions-S1',
      'It holds the access logs of the snapshots: logging it into itself would never end.',
    );
    const bucket = privateBucket(this, 'Snapshots', {
      lifecycleRules: [
        {
          ...unfinishedUploads,
          expiration: Duration.days(keptForDays),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'snapshots/',
    });
    // What the checks find in policies then has a readable name.
    (bucket.node.defaultChild as CfnBucket).overrideLogicalId('Snapshots');
    this.exportValue(bucket.bucketArn, { name: snapshotsExport });
    return bucket;
  }

  private stateMachine(): StateMachine {
    const machine = pipelineMachine(this, 'Audit', {
      name: machineName,
      definition: DefinitionBody.fromString(distributedMaps(readFileSync(definitionFile, 'utf8'))),
      steps: this.steps,
      fail: this.steps.failAudit,
      also: [
        {
          actions: ['states:StartExecution'],
          resources: [this.statesArn('stateMachine', machineName)],
        },
        {
          actions: ['states:DescribeExecution', 'states:StopExecution'],
          resources: [this.executions],
        },
      ],
    });
    const reason = 'Each shard is a run below the run of its audit, named by Step Functions.';
    accept(machine.role, this.executionsFinding, reason);
    return machine;
  }
}
