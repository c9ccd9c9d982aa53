import { given } from '../given.ts';
import { each } from '../listing.ts';
import { allOf, answerTo } from '../lookup.ts';
import {
  networkAcls,
  networkInterfaces,
  ownImages,
  ownSnapshots,
  routeTables,
  securityGroups,
  subnets,
} from './listings.ts';
import { ec2 } from './service.ts';

export const allSecurityGroups = allOf(securityGroups);
export const allRouteTables = allOf(routeTables);
export const allNetworkAcls = allOf(networkAcls);
export const allNetworkInterfaces = allOf(networkInterfaces);
export const allSubnets = allOf(subnets);
export const allSnapshots = allOf(ownSnapshots);
export const allImages = allOf(ownImages);

export const internetGatewayBlock = answerTo(
  ec2,
  'DescribeVpcBlockPublicAccessOptions',
  {},
  ({ VpcBlockPublicAccessOptions }) => given(VpcBlockPublicAccessOptions),
);

export const internetGatewayExclusions = allOf(
  each(
    ec2,
    'DescribeVpcBlockPublicAccessExclusions',
    { MaxResults: 1000 },
    ({ VpcBlockPublicAccessExclusions }) => VpcBlockPublicAccessExclusions,
  ),
);

/** Of the account in the region, over which no permission of a snapshot goes. */
export const snapshotBlock = answerTo(ec2, 'GetSnapshotBlockPublicAccessState', {}, ({ State }) =>
  given(State),
);
