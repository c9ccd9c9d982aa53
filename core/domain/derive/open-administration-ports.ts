import { type Fact, known, unread } from '../fact.ts';
import { isCrowd } from '../network/internet.ts';
import { admitted, type SecurityGroupRule } from '../network/security-group.ts';
import type { Transport } from '../network/traffic.ts';

// SSH, Telnet, Remote Desktop (which also speaks UDP), WinRM over HTTP and HTTPS, VNC.
const administration: readonly (readonly [number, Transport])[] = [
  [22, 'tcp'],
  [23, 'tcp'],
  [3389, 'tcp'],
  [3389, 'udp'],
  [5900, 'tcp'],
  [5985, 'tcp'],
  [5986, 'tcp'],
];

/**
 * Administration ports that a crowd of the internet may reach. One that is surely open settles
 * it; else what could not be read and might open one leaves it unknown.
 */
export const openAdministrationPorts = (
  ingress: Fact<readonly SecurityGroupRule[]>,
): Fact<readonly number[]> => {
  if (!ingress.known) return ingress;
  const looks = administration.flatMap(([port, transport]) =>
    ([4, 6] as const).map((family) => ({
      port,
      family,
      from: admitted(ingress.value, family, transport, port),
    })),
  );
  const open = looks.filter(({ family, from }) => isCrowd(family, from.least));
  if (open.length > 0) return known([...new Set(open.map(({ port }) => port))]);
  const unsure = looks.find(({ family, from }) => isCrowd(family, from.most));
  return unsure ? unread(unsure.from.why ?? 'not-collected') : known([]);
};
