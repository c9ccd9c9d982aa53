/** How far DNSSEC reaches: the parent names a key of the zone, the zone signs unseen, or neither. */
export type DnssecChain = 'unsigned' | 'no-chain' | 'linked';

export interface WebDnsFacts {
  /** The DNS zone that holds the host name, by its apex; some of its facts are the host's own. */
  readonly 'web.dns-zone': {
    /** CAA records that hold for the host name say who may issue. */
    readonly restrictsIssuance: boolean;
    /** They also say where an authority tells of a request that it refused. */
    readonly asksForIssuanceReports: boolean;
    readonly dnssecChain: DnssecChain;
    /** Of a linked zone: the keys that its parent names are there, and a resolver validates it. */
    readonly dnssecHolds: boolean;
    /** Algorithms of keys and digests that RFC 8624 and RFC 9905 withdraw. */
    readonly weakDnssecAlgorithms: readonly string[];
    /** Extra rounds of NSEC3; zero with NSEC. */
    readonly nsec3Iterations: number;
    readonly nameServers: number;
    /** Networks that they are in: a /24 or a /48 counts as one. */
    readonly nameServerNetworks: number;
    readonly nameServersOverIpv6: boolean;
    /** Name servers whose names nobody has. */
    readonly missingNameServers: readonly string[];
    /** Of the host. */
    readonly hostHasIpv6: boolean;
    /** Of the host: the end of its aliases, where nobody has that name. */
    readonly danglingAliases: readonly string[];
    /** A name made up is answered with an address. */
    readonly answersAnyName: boolean;
  };
}
