import { createPublicKey } from 'node:crypto';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { type DkimRecord, parseDkim } from '#core/domain/mail/dkim-record.ts';
import type { DnsClient } from './dns-client.ts';
import { texts } from './records.ts';

/** Selectors of the senders that are met most; each is one query. */
const knownSelectors = [
  'default',
  'dkim',
  'mail',
  'smtp',
  'google',
  '20230601',
  'selector1',
  'selector2',
  's1',
  's2',
  'k1',
  'k2',
  'k3',
  'mandrill',
  'mailjet',
  'brevo1',
  'brevo2',
  'fm1',
  'fm2',
  'protonmail',
  'zoho',
  'cm',
  'pm',
  'sig1',
] as const;

interface DkimKey {
  readonly selector: string;
  readonly record: DkimRecord;
}

/** A name that does not exist has none below it either (RFC 8020): no selector at all. */
const hasNoSelector = async ({ ask }: DnsClient, domain: string): Promise<Fact<boolean>> =>
  derived(
    { reply: await ask(`_domainkey.${domain}`, 'TXT') },
    ({ reply }) => reply.code === 'NXDOMAIN',
  );

/** Those under selectors that are known; undecided where there may be others. */
export const dkimKeys = async (
  client: DnsClient,
  domain: string,
): Promise<Fact<readonly DkimKey[]>> => {
  const keys: DkimKey[] = [];
  for (const selector of knownSelectors) {
    const found = await texts(client, `${selector}._domainkey.${domain}`);
    if (!found.known) return found;
    const record = found.value.map(parseDkim).find((one) => one !== undefined);
    if (record && record.key !== '') keys.push({ selector, record });
  }
  if (keys.length > 0) return known(keys);
  const none = await hasNoSelector(client, domain);
  if (!none.known) return none;
  return none.value ? known([]) : unread('undecided');
};

/** Of an RSA key as DKIM writes it: a SubjectPublicKeyInfo in base64. Null where it is none. */
export const rsaBits = ({ algorithm, key }: DkimRecord): number | null => {
  if (algorithm !== 'rsa') return null;
  try {
    const read = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
    return read.asymmetricKeyDetails?.modulusLength ?? null;
  } catch {
    return null;
  }
};
