import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { bedrock } from './service.ts';

export const regionSettings = collects('aws.bedrock.region-settings', theOnly, (_, place) =>
  arnOf(place, 'bedrock', 'region-settings'),
).read(bedrock, 'GetModelInvocationLoggingConfiguration', () => ({}), {
  // Where logging was never set, the answer is empty.
  logsInvocations: ({ loggingConfig }) =>
    known(Boolean(loggingConfig?.cloudWatchConfig ?? loggingConfig?.s3Config)),
});
