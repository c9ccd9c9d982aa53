import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import type { TokenVerifier } from '#core/ports/token-verifier.ts';

const issuer = 'https://login.probant.example';
const claims = { sub: 'person-1', client_id: 'web', token_use: 'access' };

let server: Server;
let verifier: TokenVerifier;
let keys: GenerateKeyPairResult;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  verifier = jwksTokenVerifier({ issuer, clientId: 'web', jwksUrl: `http://127.0.0.1:${port}/` });
});
afterAll(() => server.close());

const token = (payload: JWTPayload, from = issuer, expires: number | string = '5m') =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(from)
    .setExpirationTime(expires)
    .sign(keys.privateKey);

describe('an access token', () => {
  it('of ours names a person', async () => {
    const check = await verifier.verify(await token(claims));
    expect(check).toEqual({ kind: 'valid', personId: 'person-1' });
  });

  it('that ran out is told apart from a bad one', async () => {
    const check = await verifier.verify(await token(claims, issuer, 1_000_000_000));
    expect(check).toEqual({ kind: 'expired' });
  });

  // Each differs from a good token in one thing only.
  it.each([
    ['for another client', { ...claims, client_id: 'other' }, issuer],
    ['of another use', { ...claims, token_use: 'id' }, issuer],
    ['of another issuer', claims, 'https://elsewhere.example'],
    ['of nobody', { client_id: 'web', token_use: 'access' }, issuer],
  ])('%s is invalid', async (_, payload, from) => {
    expect(await verifier.verify(await token(payload, from))).toEqual({ kind: 'invalid' });
  });

  it('signed with a secret instead of our key is invalid', async () => {
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('a secret that anybody may choose'));
    expect(await verifier.verify(forged)).toEqual({ kind: 'invalid' });
  });
});
