import { known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { daysUntil } from '../place.ts';
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
  .facts({
    daysLeft: ({ Expiration }, place) =>
      Expiration ? known(daysUntil(place, Expiration)) : unread('absent'),
  });
