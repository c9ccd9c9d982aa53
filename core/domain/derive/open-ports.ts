import { type Fact, known, unread } from '../fact.ts';
import { isCrowd } from '../network/internet.ts';
import type { Bounds } from '../network/peers.ts';
import { admitted, type SecurityGroupRule } from '../network/security-group.ts';
import { distinctPorts, type Transport } from '../network/traffic.ts';

export type Service = readonly [port: number, transport: Transport];

/** SSH, Telnet, Remote Desktop (which also speaks UDP), WinRM over HTTP and HTTPS, VNC. */
export const administration: readonly Service[] = [
  [22, 'tcp'],
  [23, 'tcp'],
  [3389, 'tcp'],
  [3389, 'udp'],
  [5900, 'tcp'],
  [5985, 'tcp'],
  [5986, 'tcp'],
];

/** As their makers document them: SQL first, then stores of documents, columns and keys, then search. */
export const databases: readonly Service[] = [
  [1433, 'tcp'],
  [1434, 'udp'],
  [1521, 'tcp'],
  [3306, 'tcp'],
  [5432, 'tcp'],
  [50000, 'tcp'],
  [27017, 'tcp'],
  [27018, 'tcp'],
  [9042, 'tcp'],
  [7000, 'tcp'],
  [7199, 'tcp'],
  [5984, 'tcp'],
  [8086, 'tcp'],
  [6379, 'tcp'],
  [11211, 'tcp'],
  [11211, 'udp'],
  [9200, 'tcp'],
  [9300, 'tcp'],
  [5601, 'tcp'],
];

/** FTP, TFTP, the RPC port mapper, NetBIOS, CIFS, rsync, NFS. */
export const fileSharing: readonly Service[] = [
  [20, 'tcp'],
  [21, 'tcp'],
  [69, 'udp'],
  [111, 'tcp'],
  [111, 'udp'],
  [135, 'tcp'],
  [137, 'udp'],
  [138, 'udp'],
  [139, 'tcp'],
  [445, 'tcp'],
  [873, 'tcp'],
  [2049, 'tcp'],
  [2049, 'udp'],
];

/** LDAP and Kerberos; Docker, kubelet, etcd; ZooKeeper, Kafka, RabbitMQ and its console, JMX. */
export const platforms: readonly Service[] = [
  [88, 'tcp'],
  [389, 'tcp'],
  [389, 'udp'],
  [636, 'tcp'],
  [2375, 'tcp'],
  [2376, 'tcp'],
  [2379, 'tcp'],
  [2380, 'tcp'],
  [10250, 'tcp'],
  [2181, 'tcp'],
  [9092, 'tcp'],
  [5672, 'tcp'],
  [15672, 'tcp'],
  [1099, 'tcp'],
];

/** Who gets to a port, by the version of the protocol. */
type Admission = (family: 4 | 6, transport: Transport, port: number) => Bounds;

/**
 * Those of the ports that a crowd of the internet may reach. One that is surely open settles it;
 * else what could not be read and might open one leaves it unknown.
 */
export const openAmong = (
  services: readonly Service[],
  admits: Admission,
): Fact<readonly number[]> => {
  const looks = services.flatMap(([port, transport]) =>
    ([4, 6] as const).map((family) => ({ port, family, from: admits(family, transport, port) })),
  );
  const open = looks.filter(({ family, from }) => isCrowd(family, from.least));
  if (open.length > 0) return known([...new Set(open.map(({ port }) => port))]);
  const unsure = looks.find(({ family, from }) => isCrowd(family, from.most));
  return unsure ? unread(unsure.from.why ?? 'not-collected') : known([]);
};

/** The same through the inbound rules of a security group. */
export const openInGroup = (
  services: readonly Service[],
  ingress: Fact<readonly SecurityGroupRule[]>,
): Fact<readonly number[]> =>
  ingress.known
    ? openAmong(services, (family, transport, port) =>
        admitted(ingress.value, family, transport, port),
      )
    : ingress;

/** Whether a crowd of the internet reaches every port of a transport. */
export const opensEveryPort = (ingress: Fact<readonly SecurityGroupRule[]>): Fact<boolean> => {
  if (!ingress.known) return ingress;
  const ports = distinctPorts(ingress.value, 1, 65_535);
  const looks = (['tcp', 'udp'] as const).flatMap((transport) =>
    ([4, 6] as const).map((family) => ({
      family,
      reach: ports.map((port) => admitted(ingress.value, family, transport, port)),
    })),
  );
  if (looks.some(({ family, reach }) => reach.every(({ least }) => isCrowd(family, least)))) {
    return known(true);
  }
  const unsure = looks.find(({ family, reach }) =>
    reach.every(({ most }) => isCrowd(family, most)),
  );
  return unsure
    ? unread(unsure.reach.find(({ why }) => why)?.why ?? 'not-collected')
    : known(false);
};
