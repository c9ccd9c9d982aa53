import type { ConfigurationRecorderStatus } from '@aws-sdk/client-config-service';
import { everyRegionRecorded, s3ObjectsRecorded } from '#core/domain/derive/account-recording.ts';
import { type GatheredChain, monitoredAsFound } from '#core/domain/derive/monitored.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import type { Gathered } from '#core/domain/monitoring/gathered.ts';
import {
  cloudTrailChanges,
  configChanges,
  failedSignIns,
  iamPolicyChanges,
  kmsKeyRemovals,
  type MonitoredEvents,
  networkAclChanges,
  networkGatewayChanges,
  organizationsChanges,
  refusedCalls,
  rootUsage,
  routeTableChanges,
  s3BucketPolicyChanges,
  securityGroupChanges,
  signInsWithoutMfa,
  vpcChanges,
} from '#core/domain/monitoring/monitored-events.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import type { Place } from '../place.ts';
import { alarms } from './alarms.ts';
import { globalRecorders } from './config-recorders.ts';
import { metricFilters } from './metric-filters.ts';
import { subscriptions } from './subscriptions.ts';
import { trails } from './trails.ts';

type Links = Omit<GatheredChain, 'account'>;
type FoundLinks = { readonly [Link in keyof Links]: Fact<Links[Link]> };

const hearing =
  (events: MonitoredEvents) =>
  (found: FoundLinks, _: null, { account }: Place): Fact<boolean> => {
    const links = derived(found, (read) => read);
    return links.known ? monitoredAsFound(events, { account, ...links.value }) : links;
  };

const following = <From, To>(fact: Fact<From>, by: (value: From) => Fact<To>): Fact<To> =>
  fact.known ? by(fact.value) : fact;

const oneIsRecording = (recorders: Gathered<ConfigurationRecorderStatus>): Fact<boolean> => {
  const { found, gap } = recorders;
  if (found.some(({ recording }) => recording)) return known(true);
  return gap === null ? known(false) : unread(gap);
};

export const account = collects('aws.account', theOnly, (_, place) => place.account)
  .inRegion(noRegion)
  .join(
    { trails },
    {
      everyRegionRecorded: (found) => following(found.trails, everyRegionRecorded),
      s3ObjectWritesRecorded: (found) =>
        following(found.trails, (read) => s3ObjectsRecorded(read, 'write')),
      s3ObjectReadsRecorded: (found) =>
        following(found.trails, (read) => s3ObjectsRecorded(read, 'read')),
    },
  )
  .join(
    { globalRecorders },
    { globalTypesRecorded: (found) => following(found.globalRecorders, oneIsRecording) },
  )
  .join(
    { trails, metricFilters, alarms, subscriptions },
    {
      refusedCallsMonitored: hearing(refusedCalls),
      signInsWithoutMfaMonitored: hearing(signInsWithoutMfa),
      rootUsageMonitored: hearing(rootUsage),
      iamPolicyChangesMonitored: hearing(iamPolicyChanges),
      cloudTrailChangesMonitored: hearing(cloudTrailChanges),
      failedSignInsMonitored: hearing(failedSignIns),
      kmsKeyRemovalsMonitored: hearing(kmsKeyRemovals),
      s3BucketPolicyChangesMonitored: hearing(s3BucketPolicyChanges),
      configChangesMonitored: hearing(configChanges),
      securityGroupChangesMonitored: hearing(securityGroupChanges),
      networkAclChangesMonitored: hearing(networkAclChanges),
      networkGatewayChangesMonitored: hearing(networkGatewayChanges),
      routeTableChangesMonitored: hearing(routeTableChanges),
      vpcChangesMonitored: hearing(vpcChanges),
      organizationsChangesMonitored: hearing(organizationsChanges),
    },
  );
