import { expiringMap } from './expiring-map.ts';
import type { Language } from './language.ts';
import type { MailCode } from './mail-codes.ts';
import type { PasswordHash } from './passwords.ts';

/** What waits for a code by mail. Nobody is told apart by it: unknown addresses wait as well. */
export type Pending =
  | {
      readonly kind: 'register';
      readonly email: string;
      readonly name: string;
      readonly password: PasswordHash;
      /** The address has an account already: its owner is told by mail, this page is not. */
      readonly taken: boolean;
      readonly code: MailCode;
    }
  | {
      readonly kind: 'reset';
      readonly email: string;
      readonly personId: string | null;
      readonly code: MailCode;
    };

/** One browser's way through the pages of one interaction. */
export interface Flow {
  language: Language | null;
  pending: Pending | null;
}

const flowSeconds = 30 * 60;

export const openFlows = () => {
  const flows = expiringMap<Flow>(5_000);
  return {
    of(uid: string): Flow {
      const flow = flows.get(uid) ?? { language: null, pending: null };
      flows.set(uid, flow, flowSeconds);
      return flow;
    },
  };
};
