import {
  CreateWebACLCommand,
  PutLoggingConfigurationCommand,
  type Rule,
  type Scope,
  WAFV2Client,
} from '@aws-sdk/client-wafv2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const measured = (MetricName: string, CloudWatchMetricsEnabled: boolean) => ({
  MetricName,
  CloudWatchMetricsEnabled,
  SampledRequestsEnabled: true,
});

const managed = (Name: string, mode: 'None' | 'Count'): Rule => ({
  Name,
  Priority: 0,
  Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name } },
  OverrideAction: { [mode]: {} },
  VisibilityConfig: measured(Name, mode === 'None'),
});

const perAddress: Rule = {
  Name: 'per-address',
  Priority: 1,
  Statement: { RateBasedStatement: { Limit: 1000, AggregateKeyType: 'IP' } },
  Action: { Block: {} },
  VisibilityConfig: measured('per-address', true),
};

const make = async (Name: string, Scope: Scope, Rules: Rule[]): Promise<string> => {
  const waf = new WAFV2Client({
    ...toMoto(),
    region: Scope === 'CLOUDFRONT' ? 'us-east-1' : region,
  });
  const { Summary } = await waf.send(
    new CreateWebACLCommand({
      Name,
      Scope,
      DefaultAction: { Allow: {} },
      VisibilityConfig: measured(Name, true),
      Rules,
    }),
  );
  if (Name === 'bad' || Name === 'empty') return `${Summary?.ARN}`;
  const LogDestinationConfigs = ['arn:aws:s3:::aws-waf-logs-example'];
  const LoggingConfiguration = { ResourceArn: Summary?.ARN, LogDestinationConfigs };
  await waf.send(new PutLoggingConfigurationCommand({ LoggingConfiguration }));
  return `${Summary?.ARN}`;
};

const makeAll = async () => ({
  good: await make('good', 'REGIONAL', [managed('common', 'None'), perAddress]),
  bad: await make('bad', 'REGIONAL', [managed('common', 'Count')]),
  empty: await make('empty', 'CLOUDFRONT', []),
});

describe('WAF in an emulated account', () => {
  let made: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    made = await makeAll();
    resources = await collected(['wafv2', 'wafv2-cloudfront']);
  });

  it.each([
    ['aws.wafv2.web-acl-has-rules', 'pass', 'pass', 'fail'],
    ['aws.wafv2.web-acl-rules-act', 'pass', 'fail', 'pass'],
    ['aws.wafv2.web-acl-limits-rate', 'pass', 'fail', 'fail'],
    ['aws.wafv2.web-acl-is-logged', 'pass', 'fail', 'fail'],
    ['aws.wafv2.web-acl-rules-are-measured', 'pass', 'fail', 'pass'],
  ])('%s', (control, good, bad, empty) => {
    expect(verdictsOf(control, resources, [made.good, made.bad, made.empty])).toEqual({
      [made.good]: good,
      [made.bad]: bad,
      [made.empty]: empty,
    });
  });
});
