import type { SessionPorts } from './session.ts';

const nobodyAsks = (): never => {
  throw new Error('a public route asked who calls');
};

/** For groups whose routes are all public: no token library, no account and no provider to load. */
export const noSession: SessionPorts = {
  tokens: { verify: nobodyAsks },
  welcome: nobodyAsks,
  accounts: {
    membershipsOf: nobodyAsks,
    findPerson: nobodyAsks,
    createPersonalAccount: nobodyAsks,
    saveMembership: nobodyAsks,
    savePerson: nobodyAsks,
  },
  identity: {
    signInRequest: nobodyAsks,
    redeem: nobodyAsks,
    refresh: nobodyAsks,
    revoke: nobodyAsks,
    signOutUrl: nobodyAsks,
    personOf: nobodyAsks,
  },
};
