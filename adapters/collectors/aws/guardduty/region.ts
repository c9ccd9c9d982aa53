import type { DetectorFeatureResult, GetDetectorResponse } from '@aws-sdk/client-guardduty';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { detectors, openHighFindings } from './detectors.ts';

interface Found {
  readonly detectors: Fact<readonly { readonly item: GetDetectorResponse }[]>;
}

/** A feature that the region does not have is not in the list: it is unknown there. */
const featureOf =
  (name: DetectorFeatureResult) =>
  ({ detectors: found }: Found): Fact<boolean> => {
    if (!found.known) return found;
    if (found.value.length === 0) return known(false);
    const features = found.value.flatMap(({ item }) => item.Features ?? []);
    const feature = features.find(({ Name }) => Name === name);
    return feature?.Status ? known(feature.Status === 'ENABLED') : unread('absent');
  };

export const region = collects('aws.guardduty.region', theOnly, (_, place) =>
  arnOf(place, 'guardduty', 'region'),
)
  .join(
    { detectors },
    {
      enabled: (found) =>
        derived(found, (read) => read.detectors.some(({ item }) => item.Status === 'ENABLED')),
      s3Protection: featureOf('S3_DATA_EVENTS'),
      eksProtection: featureOf('EKS_AUDIT_LOGS'),
      rdsProtection: featureOf('RDS_LOGIN_EVENTS'),
      lambdaProtection: featureOf('LAMBDA_NETWORK_LOGS'),
      malwareProtection: featureOf('EBS_MALWARE_PROTECTION'),
      runtimeMonitoring: featureOf('RUNTIME_MONITORING'),
    },
  )
  .join(
    { openHighFindings },
    {
      openHighFindings: (found) =>
        derived(found, (read) =>
          read.openHighFindings.reduce((sum, { item }) => sum + (item.TotalFindings ?? 0), 0),
        ),
    },
  );
