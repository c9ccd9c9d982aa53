import { sha256Of } from '../digest.ts';
import type { Finding, Fingerprint } from './finding.ts';

const utf8 = new TextEncoder();

type Named = Pick<Finding, 'control' | 'resource' | 'account'>;

/**
 * The first 128 bits of SHA-256 over the control, the resource and the account in which it was met,
 * if the target has any: nothing that changes between runs. Two accounts may share a resource.
 */
export const fingerprintOf = async ({
  control,
  resource,
  account,
}: Named): Promise<Fingerprint> => {
  const name = account === null ? [control, resource] : [control, resource, account];
  const digest = await sha256Of(utf8.encode(name.join('\n')));
  return digest.slice(0, 32) as Fingerprint;
};
