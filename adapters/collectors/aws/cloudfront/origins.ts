import type { DistributionSummary, Origin } from '@aws-sdk/client-cloudfront';
import { bucketOfHost } from '#core/domain/derive/bucket-of-host.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { behaviorsOf, takesPlainHttp } from './behaviors.ts';

const weakProtocols: ReadonlySet<string> = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);

const originsWhere = (
  { Origins }: DistributionSummary,
  holds: (origin: Origin) => boolean,
): Fact<readonly string[]> =>
  Origins?.Items ? known(Origins.Items.filter(holds).map(({ Id }) => `${Id}`)) : unread('absent');

/** What matches the viewer is in the clear as soon as a viewer may be. */
export const originsOverPlainHttp = (distribution: DistributionSummary) => {
  const behaviors = behaviorsOf(distribution);
  if (!behaviors.known) return behaviors;
  const askedInClear = new Set(
    behaviors.value.filter(takesPlainHttp).map(({ TargetOriginId }) => TargetOriginId),
  );
  return originsWhere(distribution, ({ Id, CustomOriginConfig }) => {
    const policy = CustomOriginConfig?.OriginProtocolPolicy;
    return policy === 'http-only' || (policy === 'match-viewer' && askedInClear.has(Id));
  });
};

export const originsWithWeakTls = (distribution: DistributionSummary) =>
  originsWhere(distribution, ({ CustomOriginConfig }) => {
    if (!CustomOriginConfig || CustomOriginConfig.OriginProtocolPolicy === 'http-only')
      return false;
    const { OriginSslProtocols } = CustomOriginConfig;
    return OriginSslProtocols?.Items?.some((protocol) => weakProtocols.has(protocol)) ?? false;
  });

/** A website, or a bucket set up as any other host, cannot have either and must be public. */
export const openS3Origins = (distribution: DistributionSummary) =>
  originsWhere(
    distribution,
    ({ DomainName, S3OriginConfig, OriginAccessControlId }) =>
      bucketOfHost(DomainName ?? '') !== null &&
      !S3OriginConfig?.OriginAccessIdentity &&
      !OriginAccessControlId,
  );
