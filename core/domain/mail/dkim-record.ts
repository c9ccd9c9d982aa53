/** A DKIM key as it is published (RFC 6376 section 3.6.1). */
export interface DkimRecord {
  /** In base64; empty: the key was revoked. */
  readonly key: string;
  readonly algorithm: 'rsa' | 'ed25519' | 'other';
  /** Receivers are told to treat signed mail as unsigned. */
  readonly testing: boolean;
}

const algorithms: ReadonlyMap<string, DkimRecord['algorithm']> = new Map([
  ['rsa', 'rsa'],
  ['ed25519', 'ed25519'],
]);

/** Undefined of a text that is no DKIM key: a wildcard record, for one. */
export const parseDkim = (text: string): DkimRecord | undefined => {
  const tags = new Map(
    text.split(';').flatMap((part): [string, string][] => {
      const at = part.indexOf('=');
      return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
    }),
  );
  const key = tags.get('p');
  const version = tags.get('v');
  if (key === undefined || (version !== undefined && version !== 'DKIM1')) return undefined;
  const flags = (tags.get('t') ?? '').split(':').map((flag) => flag.trim());
  return {
    key: key.replaceAll(/\s/g, ''),
    algorithm: algorithms.get((tags.get('k') ?? 'rsa').toLowerCase()) ?? 'other',
    testing: flags.includes('y'),
  };
};
