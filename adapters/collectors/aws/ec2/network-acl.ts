import { administration, openAmong } from '#core/domain/derive/open-ports.ts';
import { letThrough } from '#core/domain/network/acl.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { arnOf } from '../place.ts';
import { entriesOf } from './acl-entries.ts';
import { networkAcls } from './listings.ts';
import { own } from './own.ts';

export const networkAcl = collects(
  'aws.ec2.network-acl',
  own(networkAcls),
  ({ NetworkAclId }, place) => arnOf(place, 'ec2', `network-acl/${NetworkAclId}`),
)
  .facts({
    entries: entriesOf,
    isDefault: ({ IsDefault }) => given(IsDefault),
    subnets: ({ Associations }) => given(Associations?.length),
  })
  .derive('administrationPortsOpenToInternet', ['entries'], ({ entries }) =>
    entries.known
      ? openAmong(administration, (family, transport, port) =>
          letThrough(entries.value, false, family, transport, port),
        )
      : entries,
  );
