import type { Image, Instance } from '@aws-sdk/client-ec2';
import { reachableFromInternet } from '#core/domain/derive/reachable-from-internet.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { described, each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf, daysSince, type Place } from '../place.ts';
import { exposedInterfaces, publicIpv4 } from './exposure.ts';
import { instances } from './listings.ts';
import {
  allNetworkAcls,
  allRouteTables,
  allSecurityGroups,
  internetGatewayBlock,
  internetGatewayExclusions,
} from './lookups.ts';
import { prefixLists } from './prefix-lists.ts';
import { ec2 } from './service.ts';
import { stoppedSince } from './stopped-since.ts';
import { holdsSecret } from './user-data.ts';

const imageIds = each(ec2, 'DescribeInstances', { MaxResults: 1000 }, ({ Reservations }) => [
  ...new Set(
    Reservations?.flatMap(({ Instances }) => Instances ?? []).flatMap(
      ({ ImageId }) => ImageId ?? [],
    ),
  ),
]);

/** By a filter: asked for by their ids, one that is gone would fail them all. */
const images = allOf(
  described(
    imageIds,
    100,
    ec2,
    'DescribeImages',
    (ids) => ({ Filters: [{ Name: 'image-id', Values: [...ids] }], IncludeDeprecated: true }),
    ({ Images }) => Images,
  ),
);

/** An image that nobody shows any more is of unknown standing. */
const imageIsDeprecated = (
  { images: found }: { readonly images: Fact<readonly Image[]> },
  { ImageId: id }: Instance,
  { now }: Place,
): Fact<boolean> => {
  if (!found.known) return found;
  const image = found.value.find(({ ImageId }) => ImageId === id);
  if (!image) return unread('absent');
  // DescribeImages gives a date to those alone that have one.
  const { DeprecationTime: date } = image;
  return known(date !== undefined && Date.parse(date) <= Date.parse(now));
};

const isInGroup = ({ Tags }: Instance): boolean =>
  Tags?.some(({ Key }) => Key === 'aws:autoscaling:groupName') ?? false;

export const instance = collects('aws.ec2.instance', instances, ({ InstanceId }, place) =>
  arnOf(place, 'ec2', `instance/${InstanceId}`),
)
  .facts({
    instanceProfileArn: ({ IamInstanceProfile }) => orDefault(IamInstanceProfile?.Arn, null),
    state: ({ State }) => oneOfThose(State?.Name, ['pending', 'running', 'stopping', 'stopped']),
    publicAddresses: ({ NetworkInterfaces }) =>
      derived({ all: given(NetworkInterfaces) }, ({ all }) => all.flatMap(publicIpv4)),
    metadataEndpoint: ({ MetadataOptions }) => given(MetadataOptions?.HttpEndpoint),
    metadataTokens: ({ MetadataOptions }) => given(MetadataOptions?.HttpTokens),
    metadataHopLimit: ({ MetadataOptions }) => given(MetadataOptions?.HttpPutResponseHopLimit),
    detailedMonitoring: ({ Monitoring }) =>
      derived({ state: given(Monitoring?.State) }, ({ state }) => state === 'enabled'),
    keyPair: ({ KeyName }) => orDefault(KeyName, null),
    isExpendable: (one) => known(isInGroup(one) || one.InstanceLifecycle === 'spot'),
    daysSinceStart: ({ LaunchTime }, place) =>
      derived({ date: given(LaunchTime) }, ({ date }) => daysSince(place, date)),
    daysSinceStop: ({ StateTransitionReason }, place) =>
      derived({ date: stoppedSince(StateTransitionReason) }, ({ date }) => daysSince(place, date)),
  })
  .read(
    ec2,
    'DescribeInstanceAttribute',
    ({ InstanceId }) => ({ InstanceId, Attribute: 'disableApiTermination' as const }),
    { terminationProtection: ({ DisableApiTermination }) => given(DisableApiTermination?.Value) },
  )
  .read(
    ec2,
    'DescribeInstanceAttribute',
    ({ InstanceId }) => ({ InstanceId, Attribute: 'userData' as const }),
    // Where an instance has none, the attribute is there without a value.
    {
      userDataHoldsSecret: ({ UserData }) =>
        UserData ? holdsSecret(UserData.Value) : unread('absent'),
    },
  )
  .join({ images }, { imageIsDeprecated })
  .join(
    {
      ...prefixLists,
      tables: allRouteTables,
      acls: allNetworkAcls,
      groups: allSecurityGroups,
      block: internetGatewayBlock,
      exclusions: internetGatewayExclusions,
    },
    { interfaces: (found, one) => exposedInterfaces(one, found) },
  )
  .derive('reachableFromInternet', ['interfaces'], ({ interfaces }) =>
    reachableFromInternet(interfaces),
  )
  .relations(({ IamInstanceProfile }) =>
    IamInstanceProfile?.Arn === undefined
      ? []
      : [{ type: 'instance-profile', to: IamInstanceProfile.Arn }],
  );
