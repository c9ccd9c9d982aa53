import { collects } from '../collects.ts';
import { holdsSecret } from '../ec2/user-data.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { autoscaling } from './service.ts';

/** The answer holds what the configuration sets and nothing else. */
export const launchConfiguration = collects(
  'aws.autoscaling.launch-configuration',
  each(
    autoscaling,
    'DescribeLaunchConfigurations',
    { MaxRecords: 100 },
    ({ LaunchConfigurations }) => LaunchConfigurations,
  ),
  ({ LaunchConfigurationARN }) => `${LaunchConfigurationARN}`,
).facts({
  metadataEndpoint: ({ MetadataOptions }) => orDefault(MetadataOptions?.HttpEndpoint, 'enabled'),
  metadataTokens: ({ MetadataOptions }) => orDefault(MetadataOptions?.HttpTokens, 'unset'),
  userDataHoldsSecret: ({ UserData }) => holdsSecret(UserData),
  assignsPublicAddress: ({ AssociatePublicIpAddress }) =>
    orDefault(AssociatePublicIpAddress, false),
});
