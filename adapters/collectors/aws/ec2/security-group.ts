import type { NetworkInterface, SecurityGroup } from '@aws-sdk/client-ec2';
import { openAdministrationPorts } from '#core/domain/derive/open-administration-ports.ts';
import {
  databases,
  fileSharing,
  openInGroup,
  opensEveryPort,
  platforms,
} from '#core/domain/derive/open-ports.ts';
import { derived, type Fact } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { arnOf } from '../place.ts';
import { securityGroups } from './listings.ts';
import { allNetworkInterfaces, allSecurityGroups } from './lookups.ts';
import { own } from './own.ts';
import { prefixLists } from './prefix-lists.ts';
import { rulesOf } from './security-group-rules.ts';

const names = ({ IpPermissions, IpPermissionsEgress }: SecurityGroup, id: string | undefined) =>
  [...(IpPermissions ?? []), ...(IpPermissionsEgress ?? [])].some(({ UserIdGroupPairs }) =>
    UserIdGroupPairs?.some(({ GroupId }) => GroupId === id),
  );

interface Users {
  readonly interfaces: Fact<readonly NetworkInterface[]>;
  readonly groups: Fact<readonly SecurityGroup[]>;
}

const isUsed = (users: Users, { GroupId: id }: SecurityGroup): Fact<boolean> =>
  derived(
    { interfaces: users.interfaces, groups: users.groups },
    ({ interfaces, groups }) =>
      interfaces.some(({ Groups }) => Groups?.some(({ GroupId }) => GroupId === id)) ||
      groups.some((group) => group.GroupId !== id && names(group, id)),
  );

export const securityGroup = collects(
  'aws.ec2.security-group',
  own(securityGroups),
  ({ GroupId }, place) => arnOf(place, 'ec2', `security-group/${GroupId}`),
)
  .facts({
    // No other group may bear this name.
    isDefault: ({ GroupName }) =>
      derived({ name: given(GroupName) }, ({ name }) => name === 'default'),
    ingressRules: ({ IpPermissions }) => given(IpPermissions?.length),
    egressRules: ({ IpPermissionsEgress }) => given(IpPermissionsEgress?.length),
  })
  .join(prefixLists, { ingress: (lists, { IpPermissions }) => rulesOf(IpPermissions, lists) })
  .join({ interfaces: allNetworkInterfaces, groups: allSecurityGroups }, { isUsed })
  .derive('administrationPortsOpenToInternet', ['ingress'], ({ ingress }) =>
    openAdministrationPorts(ingress),
  )
  .derive('databasePortsOpenToInternet', ['ingress'], ({ ingress }) =>
    openInGroup(databases, ingress),
  )
  .derive('fileSharingPortsOpenToInternet', ['ingress'], ({ ingress }) =>
    openInGroup(fileSharing, ingress),
  )
  .derive('platformPortsOpenToInternet', ['ingress'], ({ ingress }) =>
    openInGroup(platforms, ingress),
  )
  .derive('opensEveryPortToInternet', ['ingress'], ({ ingress }) => opensEveryPort(ingress));
