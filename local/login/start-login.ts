import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadAssets } from './assets.ts';
import type { Login, LoginOptions } from './login-options.ts';
import { loginPages } from './login-pages.ts';
import { loginRouter } from './login-router.ts';
import { openLoginSecrets } from './login-secrets.ts';
import { folderOutbox } from './outbox.ts';
import { paths } from './paths.ts';
import { openPeopleFile } from './people-file.ts';
import { makeProvider, type ProviderNeeds } from './provider.ts';
import { providerState } from './provider-state.ts';
import { stepServer } from './serve-steps.ts';
import { throttle } from './throttle.ts';

const listen = (server: Server, { host, port }: LoginOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host}:${taken}`);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** What a login remembers: on disk people and secrets, in memory whoever is signed in. */
const openStores = async ({ dataFolder, outboxFolder, logger }: LoginOptions) => ({
  secrets: await openLoginSecrets(dataFolder),
  people: await openPeopleFile(dataFolder),
  assets: await loadAssets(),
  outbox: folderOutbox(outboxFolder, logger),
  state: providerState(),
});

const makeRouter = (
  options: LoginOptions,
  issuer: string,
  stores: Awaited<ReturnType<typeof openStores>>,
) => {
  const { secrets, people, state, outbox, assets } = stores;
  const pages = loginPages(new URL(options.client.redirectUrl).origin);
  const needs: ProviderNeeds = {
    issuer,
    options,
    secrets,
    people,
    state,
    renderError: (ctx, code) => pages.render(ctx, code),
  };
  let provider = makeProvider(needs);
  const actions = { people, outbox, state, tries: throttle(), mails: throttle() };
  const route = loginRouter({
    issuer,
    options,
    pages,
    assets,
    provider: () => provider,
    userInfo: { issuer, clientId: options.client.id, secrets, people, state },
    step: stepServer({ issuer, clientOrigin: pages.home, options, secrets, actions }),
  });
  const rotateSigningKey = async (): Promise<void> => {
    await secrets.rotateSigningKey();
    // The library reads its keys once: a new provider over the same state takes over.
    provider = makeProvider(needs);
  };
  return { route, rotateSigningKey };
};

/** The login of a one-machine platform: OpenID Connect with Cognito's paths and tokens. */
export const startLogin = async (options: LoginOptions): Promise<Login> => {
  const stores = await openStores(options);
  const server = createServer();
  const issuer = await listen(server, options);
  const { route, rotateSigningKey } = makeRouter(options, issuer, stores);
  server.on('request', route);
  options.logger(`login: listening on ${issuer}`);
  return {
    issuer,
    jwksUrl: `${issuer}${paths.provider.jwks}`,
    signOutUrl: `${issuer}${paths.signOut}`,
    people: stores.people,
    rotateSigningKey,
    async close() {
      await stop(server);
      await stores.outbox.settled();
    },
  };
};
