import { lookup } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';

/**
 * How an emulator is reached: every host name is its own, since S3 Control asks for one that
 * begins with the account.
 */
export const emulatorAgents = (endpoint: string) => {
  const { hostname } = new URL(endpoint);
  const lookupHere: LookupFunction = (_asked, options, answer) => {
    lookup(hostname, options, answer);
  };
  const settings = { keepAlive: true, lookup: lookupHere };
  return { httpAgent: new HttpAgent(settings), httpsAgent: new HttpsAgent(settings) };
};
