import { derived, known } from '#core/domain/fact.ts';
import { managementEvents } from '#core/domain/monitoring/recorded-events.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each, only } from '../listing.ts';
import { s3 } from '../s3/service.ts';
import { recordedBy } from './event-selectors.ts';
import { cloudtrail } from './service.ts';

/** A trail of every region is told once, at home; a shadow is told in all the others. */
const trailsAtHome = only(
  each(cloudtrail, 'DescribeTrails', { includeShadowTrails: false }, ({ trailList }) => trailList),
  ({ TrailARN = '' }, { account }) => TrailARN.split(':')[4] === account,
);

export const trail = collects(
  'aws.cloudtrail.trail',
  trailsAtHome,
  ({ TrailARN }) => TrailARN ?? '',
)
  .facts({
    multiRegion: ({ IsMultiRegionTrail }) => given(IsMultiRegionTrail),
    logFilesValidated: ({ LogFileValidationEnabled }) => given(LogFileValidationEnabled),
    kmsKey: ({ KmsKeyId }) => orDefault(KmsKeyId, null),
    logGroup: ({ CloudWatchLogsLogGroupArn }) => orDefault(CloudWatchLogsLogGroupArn, null),
    unusualActivityRecorded: ({ HasInsightSelectors }) => given(HasInsightSelectors),
  })
  .read(cloudtrail, 'GetTrailStatus', ({ TrailARN }) => ({ Name: TrailARN }), {
    logging: ({ IsLogging }) => given(IsLogging),
    deliveryError: ({ LatestDeliveryError }) => known(LatestDeliveryError || null),
  })
  .read(cloudtrail, 'GetEventSelectors', ({ TrailARN }) => ({ TrailName: TrailARN }), {
    managementEvents: (answer) =>
      derived({ recorded: recordedBy(answer) }, ({ recorded }) => managementEvents(recorded)),
  })
  // An empty answer is a bucket that does not log; another account's bucket refuses to say.
  .read(s3, 'GetBucketLogging', ({ S3BucketName }) => ({ Bucket: S3BucketName }), {
    bucketLogsAccess: ({ LoggingEnabled }) => known(LoggingEnabled !== undefined),
  })
  .relations(({ KmsKeyId, CloudWatchLogsLogGroupArn }) => [
    ...(KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []),
    ...(CloudWatchLogsLogGroupArn ? [{ type: 'delivers-to', to: CloudWatchLogsLogGroupArn }] : []),
  ]);
