import type { HostedZone } from '@aws-sdk/client-route-53';
import { derived } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import type { Place } from '../place.ts';
import { protections, subscription } from '../shield/protections.ts';
import { route53 } from './service.ts';

/** Ids are answered as `/hostedzone/Z…`. */
export const bareId = ({ Id }: HostedZone): string => `${Id}`.replace('/hostedzone/', '');

export const zoneArn = (zone: HostedZone, { partition }: Pick<Place, 'partition'>): string =>
  `arn:${partition}:route53:::hostedzone/${bareId(zone)}`;

export const zones = each(route53, 'ListHostedZones', {}, ({ HostedZones }) => HostedZones);

const queryLogs = allOf(
  each(route53, 'ListQueryLoggingConfigs', {}, ({ QueryLoggingConfigs }) => QueryLoggingConfigs),
);

export const hostedZone = collects('aws.route53.hosted-zone', zones, zoneArn)
  .inRegion(noRegion)
  .facts({ isPrivate: ({ Config }) => given(Config?.PrivateZone) })
  .join(
    { all: queryLogs },
    {
      queriesLogged: ({ all }, zone) =>
        derived({ all }, (read) =>
          read.all.some(({ HostedZoneId }) => HostedZoneId === bareId(zone)),
        ),
    },
  )
  .read(route53, 'GetDNSSEC', (zone) => ({ HostedZoneId: bareId(zone) }), {
    dnssec: ({ Status }) =>
      oneOfThose(Status?.ServeSignature, [
        'SIGNING',
        'NOT_SIGNING',
        'DELETING',
        'ACTION_NEEDED',
        'INTERNAL_FAILURE',
      ]),
  })
  .join(
    { subscribed: subscription, all: protections },
    {
      shieldSubscribed: ({ subscribed }) => subscribed,
      shieldProtected: ({ all }, zone, place) =>
        derived({ all }, (read) =>
          read.all.some(({ ResourceArn }) => ResourceArn === zoneArn(zone, place)),
        ),
    },
  );
