import type { LaunchTemplateVersion, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';
import { holdsSecret } from './user-data.ts';

const told =
  <T>(from: (data: ResponseLaunchTemplateData) => Fact<T>) =>
  ({ LaunchTemplateData: data }: LaunchTemplateVersion): Fact<T> =>
    data ? from(data) : unread('absent');

/** The data of a template holds what it sets and nothing else. */
export const launchTemplate = collects(
  'aws.ec2.launch-template',
  each(
    ec2,
    'DescribeLaunchTemplateVersions',
    { Versions: ['$Default'], MaxResults: 200 },
    ({ LaunchTemplateVersions }) => LaunchTemplateVersions,
  ),
  ({ LaunchTemplateId }, place) => arnOf(place, 'ec2', `launch-template/${LaunchTemplateId}`),
).facts({
  metadataEndpoint: told(({ MetadataOptions }) =>
    orDefault(MetadataOptions?.HttpEndpoint, 'enabled'),
  ),
  metadataTokens: told(({ MetadataOptions }) => orDefault(MetadataOptions?.HttpTokens, 'unset')),
  userDataHoldsSecret: told(({ UserData }) => holdsSecret(UserData)),
  assignsPublicAddress: told(({ NetworkInterfaces = [] }) =>
    known(NetworkInterfaces.some((one) => one.AssociatePublicIpAddress === true)),
  ),
});
