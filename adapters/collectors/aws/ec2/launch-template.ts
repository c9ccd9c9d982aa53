import type { LaunchTemplateVersion } from '@aws-sdk/client-ec2';
import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';
import { holdsSecret } from './user-data.ts';

const interfacesOf = ({ LaunchTemplateData: data }: LaunchTemplateVersion) =>
  derived({ data: given(data) }, ({ data: { NetworkInterfaces } }) => NetworkInterfaces ?? []);

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
  metadataEndpoint: ({ LaunchTemplateData }) =>
    orDefault(LaunchTemplateData?.MetadataOptions?.HttpEndpoint, 'enabled'),
  metadataTokens: ({ LaunchTemplateData }) =>
    orDefault(LaunchTemplateData?.MetadataOptions?.HttpTokens, 'unset'),
  userDataHoldsSecret: ({ LaunchTemplateData }) => holdsSecret(LaunchTemplateData?.UserData),
  assignsPublicAddress: (version) =>
    derived({ interfaces: interfacesOf(version) }, ({ interfaces }) =>
      interfaces.some(({ AssociatePublicIpAddress }) => AssociatePublicIpAddress === true),
    ),
});
