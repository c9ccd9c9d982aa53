import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { emr } from './service.ts';

export const regionSettings = collects('aws.emr.region-settings', theOnly, (_, place) =>
  arnOf(place, 'elasticmapreduce', 'region-settings'),
).read(emr, 'GetBlockPublicAccessConfiguration', () => ({}), {
  blocksPublicAccess: ({ BlockPublicAccessConfiguration }) =>
    given(BlockPublicAccessConfiguration?.BlockPublicSecurityGroupRules),
});
