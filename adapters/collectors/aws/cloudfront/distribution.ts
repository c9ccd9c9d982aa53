import type { DistributionSummary } from '@aws-sdk/client-cloudfront';
import { anyTrue } from '#core/domain/derive/any-true.ts';
import { derived, known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { logs } from '../logs/service.ts';
import { allOf } from '../lookup.ts';
import { protections, subscription } from '../shield/protections.ts';
import {
  behaviorsOf,
  encryptsFields,
  pathsWhere,
  takesPlainHttp,
  takesPosts,
} from './behaviors.ts';
import { openS3Origins, originsOverPlainHttp, originsWithWeakTls } from './origins.ts';
import { cloudfront } from './service.ts';

const distributions = each(
  cloudfront,
  'ListDistributions',
  {},
  ({ DistributionList }) => DistributionList?.Items,
);

const deliverySources = allOf(
  each(logs, 'DescribeDeliverySources', {}, ({ deliverySources: sources }) => sources),
);
const deliveries = allOf(each(logs, 'DescribeDeliveries', {}, (answer) => answer.deliveries));

const certificateOf = ({ ViewerCertificate }: DistributionSummary) => ViewerCertificate ?? {};

export const distribution = collects(
  'aws.cloudfront.distribution',
  distributions,
  ({ ARN }) => `${ARN}`,
)
  .inRegion(noRegion)
  .facts({
    pathsOverPlainHttp: pathsWhere(takesPlainHttp),
    pathsThatTakePosts: pathsWhere(takesPosts),
    pathsWithFieldEncryption: pathsWhere(encryptsFields),
    usesDefaultCertificate: (item) => given(certificateOf(item).CloudFrontDefaultCertificate),
    minimumTls: (item) => given(certificateOf(item).MinimumProtocolVersion),
    tlsAddressing: (item) =>
      oneOfThose(certificateOf(item).SSLSupportMethod, ['sni-only', 'vip', 'static-ip']),
    originsOverPlainHttp,
    originsWithWeakTls,
    openS3Origins,
    originGroups: ({ OriginGroups }) => known(OriginGroups?.Quantity ?? 0),
    // An empty text where there is none.
    webAcl: ({ WebACLId }) => (WebACLId === undefined ? unread('absent') : known(WebACLId || null)),
    geoRestriction: ({ Restrictions }) =>
      oneOfThose(Restrictions?.GeoRestriction?.RestrictionType, ['none', 'whitelist', 'blacklist']),
    logsInRealTime: (item) =>
      derived({ behaviors: behaviorsOf(item) }, ({ behaviors }) =>
        behaviors.some(({ RealtimeLogConfigArn }) => Boolean(RealtimeLogConfigArn)),
      ),
  })
  .read(cloudfront, 'GetDistributionConfig', ({ Id }) => ({ Id }), {
    defaultRootObject: ({ DistributionConfig }) =>
      DistributionConfig ? known(DistributionConfig.DefaultRootObject || null) : unread('absent'),
    logsToBucket: ({ DistributionConfig }) => given(DistributionConfig?.Logging?.Enabled),
  })
  .join(
    { sources: deliverySources, delivered: deliveries },
    {
      logsByDelivery: (found, { ARN }) =>
        derived(found, ({ sources, delivered }) => {
          const own = sources.filter(({ resourceArns }) => resourceArns?.includes(`${ARN}`));
          const names = new Set(own.map(({ name }) => name));
          return delivered.some(({ deliverySourceName }) => names.has(deliverySourceName));
        }),
    },
  )
  .derive('logged', ['logsToBucket', 'logsInRealTime', 'logsByDelivery'], (ways) =>
    anyTrue([ways.logsToBucket, ways.logsInRealTime, ways.logsByDelivery]),
  )
  .join(
    { subscribed: subscription, all: protections },
    {
      shieldSubscribed: ({ subscribed }) => subscribed,
      shieldProtected: ({ all }, { ARN }) =>
        derived({ all }, (read) => read.all.some(({ ResourceArn }) => ResourceArn === ARN)),
    },
  );
