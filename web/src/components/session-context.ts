import { createContext, use } from 'react';
import type { Session } from '#core/contract/identity.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only below MemberFrame, which waits for the answer. */
export const useSession = (): Session => {
  const session = use(SessionContext);
  if (!session) throw new Error('a member page is outside of its frame');
  return session;
};

/** `demo` reads and changes nothing; the API decides, the page explains. */
export const mayCreate = (session: Session): boolean => session.role !== 'demo';
