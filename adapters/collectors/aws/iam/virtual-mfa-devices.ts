import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { iam } from './service.ts';

/** All of the account, assigned or not. */
export const virtualMfaDevices = allOf(
  each(
    iam,
    'ListVirtualMFADevices',
    { AssignmentStatus: 'Any' },
    ({ VirtualMFADevices }) => VirtualMFADevices,
  ),
);
