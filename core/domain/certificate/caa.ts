/** A CAA record (RFC 8659), its tag in lower case. */
export interface CaaRecord {
  readonly critical: boolean;
  readonly tag: string;
  readonly value: string;
}

/** Domains by which authorities are named in CAA, by the organization that signs for them. */
const authorities: ReadonlyMap<string, readonly string[]> = new Map([
  ["Let's Encrypt", ['letsencrypt.org']],
  ['DigiCert Inc', ['digicert.com', 'symantec.com', 'geotrust.com', 'rapidssl.com', 'thawte.com']],
  ['DigiCert, Inc.', ['digicert.com', 'geotrust.com', 'rapidssl.com', 'thawte.com']],
  ['Sectigo Limited', ['sectigo.com', 'comodo.com', 'comodoca.com', 'usertrust.com']],
  ['Google Trust Services', ['pki.goog']],
  ['Google Trust Services LLC', ['pki.goog']],
  ['Amazon', ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com']],
  ['GlobalSign nv-sa', ['globalsign.com']],
  ['GoDaddy.com, Inc.', ['godaddy.com']],
  ['Buypass AS-983163327', ['buypass.com', 'buypass.no']],
  ['Dhimyotis', ['certigna.fr']],
  ['SwissSign AG', ['swisssign.com']],
  ['HARICA', ['harica.gr']],
]);

const issuerDomain = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase();

/**
 * Whether the authority would be let to issue today: null where nobody knows the domain of that
 * organization. Without a record of the kind, everyone may (RFC 8659 section 4).
 */
export const caaAllows = (
  records: readonly CaaRecord[],
  { issuer, wildcard }: { readonly issuer: string | null; readonly wildcard: boolean },
): boolean | null => {
  const ofKind = (tag: string): readonly CaaRecord[] => records.filter((one) => one.tag === tag);
  const wild = wildcard ? ofKind('issuewild') : [];
  const relevant = wild.length > 0 ? wild : ofKind('issue');
  if (relevant.length === 0) return true;
  const domains = issuer === null ? undefined : authorities.get(issuer);
  if (!domains) return null;
  return relevant.some(({ value }) => domains.includes(issuerDomain(value)));
};
