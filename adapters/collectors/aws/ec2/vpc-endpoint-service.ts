import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';

export const vpcEndpointService = collects(
  'aws.ec2.vpc-endpoint-service',
  each(
    ec2,
    'DescribeVpcEndpointServiceConfigurations',
    { MaxResults: 1000 },
    ({ ServiceConfigurations }) => ServiceConfigurations,
  ),
  ({ ServiceId }, place) => arnOf(place, 'ec2', `vpc-endpoint-service/${ServiceId}`),
)
  .facts({ acceptanceRequired: ({ AcceptanceRequired }) => given(AcceptanceRequired) })
  .readAll(
    ec2,
    'DescribeVpcEndpointServicePermissions',
    ({ ServiceId }) => ({ ServiceId }),
    ({ AllowedPrincipals }) => AllowedPrincipals,
    { allowedPrincipals: (all) => known(all.flatMap(({ Principal }) => Principal ?? [])) },
  );
