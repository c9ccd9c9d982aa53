import { inject } from 'vitest';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import { openidIdentityProvider } from '#adapters/identity/openid-identity-provider.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { type IdentityUnderTest, identityContract } from '#test/contracts/identity.ts';
import { openBrowser } from './browser.ts';
import { newPerson, walkLogin } from './sign-in.ts';

const deployment = inject('deployment');
const { environment, endpoint, userPoolId, clientId, origin } = deployment;

const cognito = async (): Promise<IdentityUnderTest> => {
  const issuer = `https://cognito-idp.${environment['AWS_REGION']}.amazonaws.com/${userPoolId}`;
  const published = `${endpoint}/${userPoolId}`;
  const person = await newPerson(deployment, 'Contract');
  return {
    identity: openidIdentityProvider({
      issuer,
      discoveryUrl: `${published}/.well-known/openid-configuration`,
      clientId,
      redirectUrl: `${origin}/api/auth/callback`,
      afterSignOutUrl: `${origin}/`,
      signOutUrl: `${endpoint}/logout`,
      allowHttp: false,
      clock: systemClock,
    }),
    verifier: jwksTokenVerifier({
      issuer,
      clientId,
      jwksUrl: `${published}/.well-known/jwks.json`,
    }),
    email: person.email,
    async walk(url) {
      const browser = await openBrowser(deployment, '198.51.100.77');
      return new URL(await walkLogin(browser, url, person));
    },
    close: () => Promise.resolve(),
  };
};

// The emulator revokes through its own API only: no OAuth endpoint, and none in its discovery.
identityContract('Cognito', cognito, { revokes: false });
