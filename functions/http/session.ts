import type { AccountId, Membership, PersonId } from '#core/domain/account.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import type { IdentityProvider } from '#core/ports/identity-provider.ts';
import type { TokenVerifier } from '#core/ports/token-verifier.ts';
import { chosenMembership, type WelcomePerson } from '#core/usecases/welcome-person.ts';
import { actorOf } from './actor.ts';
import {
  type ApiEvent,
  type ApiExchange,
  type ApiMiddleware,
  headerOf,
  stateOf,
} from './api-context.ts';
import { cookieNames, readCookie } from './cookies.ts';
import { ProblemError } from './problem-error.ts';

export interface SessionPorts {
  readonly tokens: TokenVerifier;
  readonly accounts: AccountStore;
  readonly identity: IdentityProvider;
  readonly welcome: WelcomePerson;
}

interface Credential {
  readonly via: 'bearer' | 'cookie';
  readonly accessToken: string;
}

const credentialOf = (event: ApiEvent): Credential | null => {
  const bearer = /^Bearer ([\w.~+/=-]+)$/i.exec(headerOf(event, 'authorization') ?? '')?.[1];
  if (bearer) return { via: 'bearer', accessToken: bearer };
  const cookie = readCookie(event, cookieNames.access);
  if (cookie) return { via: 'cookie', accessToken: cookie };
  return null;
};

/** A browser that still has its refresh cookie is told that renewing helps. */
const refuse = (event: ApiEvent, credential: Credential | null): never => {
  if (credential) throw new ProblemError('token-invalid');
  const renewable = readCookie(event, cookieNames.refresh) !== null;
  throw new ProblemError(renewable ? 'session-expired' : 'not-signed-in');
};

const personBehind = async (
  { tokens }: SessionPorts,
  event: ApiEvent,
  credential: Credential,
): Promise<PersonId> => {
  const check = await tokens.verify(credential.accessToken);
  if (check.kind === 'expired') throw new ProblemError('session-expired');
  return check.kind === 'valid' ? check.personId : refuse(event, credential);
};

const membershipsOf = async (
  ports: SessionPorts,
  exchange: ApiExchange,
  credential: Credential,
  personId: PersonId,
): Promise<readonly Membership[]> => {
  const known = await ports.accounts.membershipsOf(personId);
  if (known.length > 0) return known;
  const person = await ports.identity.personOf(credential.accessToken, personId);
  return await ports.welcome(person, actorOf(exchange, personId));
};

/** Who calls, for which account, with which role; nobody asks on public routes. */
export const session = (ports: SessionPorts): ApiMiddleware => ({
  before: async (exchange) => {
    const state = stateOf(exchange);
    const { event } = exchange;
    if (!state.route || state.route.access === 'public') return;
    const credential = credentialOf(event) ?? refuse(event, null);
    const personId = await personBehind(ports, event, credential);
    const memberships = await membershipsOf(ports, exchange, credential, personId);
    const asked = headerOf(event, 'probant-account') as AccountId | null;
    const membership = chosenMembership(memberships, asked);
    if (!membership) throw new ProblemError('not-found');
    const { accountId, role } = membership;
    if (!state.route.access.includes(role)) throw new ProblemError('role-forbids');
    state.caller = { personId, accountId, role };
    state.via = credential.via;
  },
});
