import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import type { Settings } from '../settings.ts';
import type { ApiStack } from './api-stack.ts';
import type { AuditsStack } from './audits-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { PipelinesStack } from './pipelines-stack.ts';

interface Watched {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly pipelines: PipelinesStack;
  readonly audits: AuditsStack;
}

type Props = StackProps & Watched & { readonly settings: Settings };

interface Watch {
  /** Names the alarm, and the section of the runbook that says what to do. */
  readonly name: string;
  /** Which of several things it watches. */
  readonly of?: string;
  readonly says: string;
  readonly metric: IMetric;
  readonly above: number;
  readonly periods?: number;
}

const period = Duration.minutes(5);

const ofMachine = (prefix: string, run: string, machine: StateMachine): Watch[] => [
  {
    name: `${prefix}-failed`,
    says: `${run} ended without a seal.`,
    metric: machine.metricFailed({ period }),
    above: 0,
  },
  {
    name: `${prefix}-timed-out`,
    says: `${run} ran into the time limit.`,
    metric: machine.metricTimedOut({ period }),
    above: 0,
  },
  {
    name: `${prefix}-throttled`,
    says: `${run} is slowed down by Step Functions.`,
    metric: machine.metricThrottled({ period }),
    above: 0,
    periods: 3,
  },
];

/** Each alarm says what is wrong for whom, and where the runbook goes on. */
export class ObservabilityStack extends Stack {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, ...props }: Props) {
    super(scope, id, props);
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true });
    accept(
      this.topic,
      'AwsSolutions-SNS2',
      'Messages name an alarm and its runbook, and nothing of a customer.',
    );
    if (settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    for (const watch of [...this.ofPipelines(props), ...this.ofFunctions(props)]) this.alarm(watch);
  }

  private ofPipelines({ pipelines, audits, data, api }: Watched): Watch[] {
    return [
      ...ofMachine('pipeline', 'An assessment', pipelines.vigilance),
      ...ofMachine('audit', 'An audit', audits.audit),
      {
        name: 'api-server-errors',
        says: 'The API answers with errors of ours.',
        metric: api.stage.metricServerError({ period, statistic: 'sum' }),
        above: 4,
      },
      ...this.ofTables(data),
    ];
  }

  private ofTables({ state, trail }: DataStack): Watch[] {
    return [
      { table: 'state', dimensions: { TableName: state.tableName }, metric: 'ReadThrottleEvents' },
      { table: 'state', dimensions: { TableName: state.tableName }, metric: 'WriteThrottleEvents' },
      { table: 'trail', dimensions: { TableName: trail.tableName }, metric: 'WriteThrottleEvents' },
    ].map(({ table, dimensions, metric }) => ({
      name: 'database-throttled',
      of: `${table}-${metric === 'ReadThrottleEvents' ? 'reads' : 'writes'}`,
      says: `DynamoDB refuses requests on ${table}.`,
      metric: new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: metric,
        dimensionsMap: dimensions,
        statistic: 'sum',
        period,
      }),
      above: 0,
      periods: 3,
    }));
  }

  private ofFunctions({ pipelines, audits, api }: Watched): Watch[] {
    const { consultSource, ...steps } = pipelines.steps;
    // Targets that let nobody in are thrown to the state machine too: what else breaks fails the audit.
    const { planAudit, ...auditSteps } = audits.steps;
    const ours = [api.functions, steps, auditSteps].flatMap((group) => Object.values(group));
    return [
      ...ours.map(({ name, lambda }) => ({
        name: 'function-errors',
        of: name,
        says: `${name} breaks off.`,
        metric: lambda.metricErrors({ period }),
        above: 0,
      })),
      ...[consultSource, planAudit, ...ours].map(({ name, lambda }) => ({
        name: 'function-throttles',
        of: name,
        says: `Lambda refuses to run ${name}.`,
        metric: lambda.metricThrottles({ period }),
        above: 0,
      })),
      {
        // A silent register is thrown to the state machine, which asks again: only many are news.
        name: 'registers-silent',
        says: 'Public registers stay silent: verdicts become GRIS.',
        metric: consultSource.lambda.metricErrors({ period }),
        above: 20,
        periods: 3,
      },
    ];
  }

  private alarm({ name, of, says, metric, above, periods = 1 }: Watch): void {
    const id = of ? `${name}-${of}` : name;
    const alarm = new Alarm(this, id, {
      alarmName: `probant-${id}`,
      alarmDescription: `${says} Runbook: docs/runbook.md#${name}`,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
