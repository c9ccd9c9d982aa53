import { each } from '../listing.ts';
import { own } from './own.ts';
import { ec2 } from './service.ts';

/** Those that are being terminated, or were an hour ago, hold nothing any more. */
const alive = ['pending', 'running', 'stopping', 'stopped'];

export const instances = each(
  ec2,
  'DescribeInstances',
  { MaxResults: 1000, Filters: [{ Name: 'instance-state-name', Values: alive }] },
  ({ Reservations }) => Reservations?.flatMap(({ Instances }) => Instances ?? []),
);

/** Those of shared subnets included: they may stand before an instance of the account. */
export const securityGroups = each(
  ec2,
  'DescribeSecurityGroups',
  { MaxResults: 1000 },
  ({ SecurityGroups }) => SecurityGroups,
);

export const routeTables = each(
  ec2,
  'DescribeRouteTables',
  { MaxResults: 100 },
  ({ RouteTables }) => RouteTables,
);

export const networkAcls = each(
  ec2,
  'DescribeNetworkAcls',
  { MaxResults: 1000 },
  ({ NetworkAcls }) => NetworkAcls,
);

export const networkInterfaces = each(
  ec2,
  'DescribeNetworkInterfaces',
  { MaxResults: 1000 },
  ({ NetworkInterfaces }) => NetworkInterfaces,
);

export const subnets = own(
  each(ec2, 'DescribeSubnets', { MaxResults: 1000 }, ({ Subnets }) => Subnets),
);

export const ownSnapshots = each(
  ec2,
  'DescribeSnapshots',
  { OwnerIds: ['self'], MaxResults: 1000 },
  ({ Snapshots }) => Snapshots,
);

/** Deprecated and disabled ones too: they can still be shared. */
export const ownImages = each(
  ec2,
  'DescribeImages',
  { Owners: ['self'], IncludeDeprecated: true, IncludeDisabled: true, MaxResults: 1000 },
  ({ Images }) => Images,
);
