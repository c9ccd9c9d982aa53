import type { ConfigurationSettingsDescriptions } from '@aws-sdk/client-elastic-beanstalk';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { elasticbeanstalk } from './service.ts';

const optionsOf = ({ ConfigurationSettings }: ConfigurationSettingsDescriptions) =>
  ConfigurationSettings?.[0]?.OptionSettings;

const option = (
  answer: ConfigurationSettingsDescriptions,
  namespace: string,
  name: string,
): string | undefined =>
  optionsOf(answer)?.find(
    ({ Namespace, OptionName }) => Namespace === namespace && OptionName === name,
  )?.Value;

/** Switches are texts; one that the platform does not have is absent. */
const isOn = (value: string | undefined): Fact<boolean> =>
  derived({ value: oneOfThose(value, ['true', 'false']) }, (parts) => parts.value === 'true');

const plainSecretsOf = (answer: ConfigurationSettingsDescriptions) => {
  const options = optionsOf(answer);
  if (!options) return unread('absent');
  const settings = options
    .filter(({ Namespace }) => Namespace === 'aws:elasticbeanstalk:application:environment')
    .map(({ OptionName = '', Value = '' }) => ({ name: OptionName, value: Value }));
  return known(namesOfPlainSecrets(settings));
};

export const environment = collects(
  'aws.elasticbeanstalk.environment',
  each(
    elasticbeanstalk,
    'DescribeEnvironments',
    { IncludeDeleted: false, MaxRecords: 100 },
    ({ Environments }) => Environments,
  ),
  ({ EnvironmentArn }) => EnvironmentArn ?? '',
).read(
  elasticbeanstalk,
  'DescribeConfigurationSettings',
  ({ ApplicationName, EnvironmentName }) => ({ ApplicationName, EnvironmentName }),
  {
    appliesManagedUpdates: (answer) =>
      isOn(option(answer, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled')),
    healthReporting: (answer) =>
      oneOfThose(option(answer, 'aws:elasticbeanstalk:healthreporting:system', 'SystemType'), [
        'enhanced',
        'basic',
      ]),
    streamsLogs: (answer) =>
      isOn(option(answer, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs')),
    refusesImdsV1: (answer) =>
      isOn(option(answer, 'aws:autoscaling:launchconfiguration', 'DisableIMDSv1')),
    plainSecrets: plainSecretsOf,
  },
);
