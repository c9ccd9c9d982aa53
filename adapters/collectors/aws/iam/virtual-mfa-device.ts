import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { foundIn } from '../lookup.ts';
import { virtualMfaDevices } from './virtual-mfa-devices.ts';

export const virtualMfaDevice = collects(
  'aws.iam.virtual-mfa-device',
  foundIn(virtualMfaDevices, (devices) => devices),
  ({ SerialNumber = '' }) => SerialNumber,
)
  .inRegion(noRegion)
  // The answer gives the day that a device was assigned, of those that are.
  .facts({ assigned: ({ EnableDate }) => known(EnableDate !== undefined) });
