import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import type { Settings } from '../settings.ts';
import type { ApiStack } from './api-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { PipelinesStack } from './pipelines-stack.ts';

interface Watched {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly pipelines: PipelinesStack;
}

type Props = StackProps & Watched & { readonly settings: Settings };

interface Watch {
  /** Names the alarm, and the section of the runbook that says what to do. */
  readonly name: string;
  readonly says: string;
  readonly metric: IMetric;
  readonly above: number;
  readonly periods?: number;
}

const period = Duration.minutes(5);
const operations = [
  Operation.GET_ITEM,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.QUERY,
  Operation.TRANSACT_WRITE_ITEMS,
];

const sumOf = (label: string, metrics: readonly IMetric[]): IMetric => {
  const usingMetrics = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]));
  const expression = Object.keys(usingMetrics).join(' + ');
  return new MathExpression({ expression, usingMetrics, label, period });
};

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
    for (const watch of [...this.ofPipeline(props), ...this.ofFunctions(props)]) this.alarm(watch);
  }

  private ofPipeline({ pipelines, data, api }: Watched): Watch[] {
    const { vigilance } = pipelines;
    return [
      {
        name: 'pipeline-failed',
        says: 'An assessment ended without a seal.',
        metric: vigilance.metricFailed({ period }),
        above: 0,
      },
      {
        name: 'pipeline-timed-out',
        says: 'An assessment ran into the time limit and nothing marked it as failed.',
        metric: vigilance.metricTimedOut({ period }),
        above: 0,
      },
      {
        name: 'pipeline-throttled',
        says: 'Step Functions slows assessments down.',
        metric: vigilance.metricThrottled({ period }),
        above: 0,
        periods: 3,
      },
      {
        name: 'api-server-errors',
        says: 'The API answers with errors of ours.',
        metric: api.stage.metricServerError({ period, statistic: 'sum' }),
        above: 4,
      },
      {
        name: 'database-throttled',
        says: 'DynamoDB refuses requests.',
        metric: data.state.metricThrottledRequestsForOperations({ operations, period }),
        above: 0,
        periods: 3,
      },
    ];
  }

  private ofFunctions({ pipelines, api }: Watched): Watch[] {
    const { consultSource, ...steps } = pipelines.steps;
    const ours = [...Object.values(api.functions), ...Object.values(steps)];
    const errors = (lambda: LambdaFunction) => lambda.metricErrors({ period });
    const throttles = (lambda: LambdaFunction) => lambda.metricThrottles({ period });
    return [
      {
        name: 'function-errors',
        says: 'A function breaks off.',
        metric: sumOf(
          'errors',
          ours.map(({ lambda }) => errors(lambda)),
        ),
        above: 0,
      },
      {
        name: 'function-throttles',
        says: 'Lambda refuses to run functions.',
        metric: sumOf(
          'throttles',
          [consultSource, ...ours].map(({ lambda }) => throttles(lambda)),
        ),
        above: 0,
      },
      {
        // A silent register is thrown to the state machine, which asks again: only many are news.
        name: 'registers-silent',
        says: 'Public registers stay silent: verdicts become GRIS.',
        metric: errors(consultSource.lambda),
        above: 20,
        periods: 3,
      },
    ];
  }

  private alarm({ name, says, metric, above, periods = 1 }: Watch): void {
    const alarm = new Alarm(this, name, {
      alarmName: `probant-${name}`,
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
