import { sha256Of } from '../digest.ts';
import type { Fingerprint } from './finding.ts';

const utf8 = new TextEncoder();

/** The first 128 bits of SHA-256 over the control and the resource: nothing that changes between runs. */
export const fingerprintOf = async (control: string, resource: string): Promise<Fingerprint> => {
  const digest = await sha256Of(utf8.encode(`${control}\n${resource}`));
  return digest.slice(0, 32) as Fingerprint;
};
