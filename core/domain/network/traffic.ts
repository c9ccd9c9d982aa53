/** Protocols that have ports and carry sessions. ICMP has types, not ports. */
export type Transport = 'tcp' | 'udp';

/** As EC2 answers: a name or a number for the protocol, `-1` for all; ports where it has some. */
export interface TrafficFilter {
  readonly protocol: string;
  readonly fromPort: number | null;
  readonly toPort: number | null;
}

const transports: Readonly<Record<string, Transport>> = {
  tcp: 'tcp',
  '6': 'tcp',
  udp: 'udp',
  '17': 'udp',
};

export type Match = 'yes' | 'no' | 'unclear';

/** `unclear`: TCP or UDP without the ports that the API always gives. */
export const matches = (filter: TrafficFilter, transport: Transport, port: number): Match => {
  const protocol = filter.protocol.toLowerCase();
  if (protocol === '-1' || protocol === 'all') return 'yes';
  if (transports[protocol] !== transport) return 'no';
  if (filter.fromPort === null || filter.toPort === null) return 'unclear';
  return filter.fromPort <= port && port <= filter.toPort ? 'yes' : 'no';
};

/** One port of each stretch on which all these filters answer the same. */
export const distinctPorts = (
  filters: readonly TrafficFilter[],
  from: number,
  to: number,
): readonly number[] => {
  const edges = filters.flatMap(({ fromPort, toPort }) =>
    fromPort === null || toPort === null ? [] : [fromPort, toPort + 1],
  );
  return [...new Set([from, ...edges.filter((port) => port > from && port <= to)])];
};
