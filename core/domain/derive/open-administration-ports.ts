import type { Fact } from '../fact.ts';
import type { SecurityGroupRule } from '../network/security-group.ts';
import { administration, openInGroup } from './open-ports.ts';

/** Administration ports of a security group that a crowd of the internet may reach. */
export const openAdministrationPorts = (
  ingress: Fact<readonly SecurityGroupRule[]>,
): Fact<readonly number[]> => openInGroup(administration, ingress);
