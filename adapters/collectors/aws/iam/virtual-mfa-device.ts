import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { iam } from './service.ts';

export const virtualMfaDevice = collects(
  'aws.iam.virtual-mfa-device',
  each(
    iam,
    'ListVirtualMFADevices',
    { AssignmentStatus: 'Any' },
    ({ VirtualMFADevices }) => VirtualMFADevices,
  ),
  ({ SerialNumber = '' }) => SerialNumber,
)
  .inRegion(noRegion)
  // The answer gives the day that a device was assigned, of those that are.
  .facts({ assigned: ({ EnableDate }) => known(EnableDate !== undefined) });
