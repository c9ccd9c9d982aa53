import type { Service } from '@aws-sdk/client-apprunner';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { described, each } from '../listing.ts';
import { apprunner } from './service.ts';

/** A service built from source may keep its settings in the repository, where they cannot be read. */
const plainSecretsOf = ({ SourceConfiguration }: Service) => {
  const { ImageRepository: image, CodeRepository: code } = SourceConfiguration ?? {};
  if (code?.CodeConfiguration?.ConfigurationSource === 'REPOSITORY') return unread('not-collected');
  const variables =
    image?.ImageConfiguration?.RuntimeEnvironmentVariables ??
    code?.CodeConfiguration?.CodeConfigurationValues?.RuntimeEnvironmentVariables ??
    {};
  const settings = Object.entries(variables).map(([name, value]) => ({ name, value }));
  return known(namesOfPlainSecrets(settings));
};

export const appService = collects(
  'aws.apprunner.service',
  described(
    each(
      apprunner,
      'ListServices',
      { MaxResults: 20 },
      ({ ServiceSummaryList }) => ServiceSummaryList,
    ),
    1,
    apprunner,
    'DescribeService',
    ([found]) => ({ ServiceArn: found?.ServiceArn }),
    ({ Service: service }) => (service ? [service] : []),
  ),
  ({ ServiceArn }) => ServiceArn ?? '',
).facts({
  plainSecrets: plainSecretsOf,
  isTraced: ({ ObservabilityConfiguration }) =>
    given(ObservabilityConfiguration?.ObservabilityEnabled),
  key: ({ EncryptionConfiguration }) => orDefault(EncryptionConfiguration?.KmsKey, null),
  isPublic: ({ NetworkConfiguration }) =>
    given(NetworkConfiguration?.IngressConfiguration?.IsPubliclyAccessible),
  roleArn: ({ InstanceConfiguration }) => orDefault(InstanceConfiguration?.InstanceRoleArn, null),
});
