import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { daysUntil } from './days-until.ts';
import { iam } from './service.ts';

export const serverCertificate = collects(
  'aws.iam.server-certificate',
  each(
    iam,
    'ListServerCertificates',
    {},
    ({ ServerCertificateMetadataList }) => ServerCertificateMetadataList,
  ),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .facts({ daysLeft: ({ Expiration }, place) => daysUntil(place, Expiration) });
