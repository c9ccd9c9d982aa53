export interface WebDnsFacts {
  /** The DNS zone that holds the host name, by its apex. */
  readonly 'web.dns-zone': {
    /** Name servers that the zone delegates to. */
    readonly nameServers: number;
  };
}
