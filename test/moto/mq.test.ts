import { CreateBrokerCommand, type CreateBrokerCommandInput, MqClient } from '@aws-sdk/client-mq';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

type Settings = Pick<
  CreateBrokerCommandInput,
  'DeploymentMode' | 'PubliclyAccessible' | 'AutoMinorVersionUpgrade' | 'Logs'
>;

const makeBroker = async (BrokerName: string, settings: Settings): Promise<string> => {
  const { BrokerArn } = await new MqClient(toMoto()).send(
    new CreateBrokerCommand({
      BrokerName,
      EngineType: 'ACTIVEMQ',
      EngineVersion: '5.18',
      HostInstanceType: 'mq.m5.large',
      Users: [{ Username: 'owner', Password: 'not-a-real-one' }],
      ...settings,
    }),
  );
  return BrokerArn ?? '';
};

describe('Amazon MQ in an emulated account', () => {
  let resources: readonly AnyResource[];
  let expected: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    const good = await makeBroker('good', {
      DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
      PubliclyAccessible: false,
      AutoMinorVersionUpgrade: true,
      Logs: { General: true, Audit: true },
    });
    const bad = await makeBroker('bad', {
      DeploymentMode: 'SINGLE_INSTANCE',
      PubliclyAccessible: true,
      AutoMinorVersionUpgrade: false,
      Logs: { General: false, Audit: false },
    });
    expected = { [good]: 'pass', [bad]: 'fail' };
    resources = await collected(['mq']);
  });

  it.each([
    'aws.mq.broker-is-not-publicly-accessible',
    'aws.mq.broker-takes-minor-upgrades',
    'aws.mq.broker-keeps-general-logs',
    'aws.mq.broker-keeps-audit-logs',
    'aws.mq.broker-spans-zones',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
