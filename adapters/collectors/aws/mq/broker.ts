import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { mq } from './service.ts';

export const broker = collects(
  'aws.mq.broker',
  each(mq, 'ListBrokers', {}, ({ BrokerSummaries }) => BrokerSummaries),
  ({ BrokerArn, BrokerId }) => BrokerArn ?? `${BrokerId}`,
)
  .facts({
    engine: ({ EngineType }) => oneOfThose(EngineType?.toUpperCase(), ['ACTIVEMQ', 'RABBITMQ']),
    deploymentMode: ({ DeploymentMode }) =>
      oneOfThose(DeploymentMode, [
        'SINGLE_INSTANCE',
        'ACTIVE_STANDBY_MULTI_AZ',
        'CLUSTER_MULTI_AZ',
      ]),
  })
  .read(mq, 'DescribeBroker', ({ BrokerId }) => ({ BrokerId }), {
    publiclyAccessible: ({ PubliclyAccessible }) => given(PubliclyAccessible),
    autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
    generalLogs: ({ Logs }) => given(Logs?.General),
    // Left out where it was never turned on.
    auditLogs: ({ Logs }) => orDefault(Logs?.Audit, false),
  });
