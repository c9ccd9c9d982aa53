import type { Instant } from './time.ts';

export type AccountId = string & { readonly accountId: unique symbol };
/** The subject that the identity provider gives to a person. */
export type PersonId = string & { readonly personId: unique symbol };

export const roles = ['admin', 'auditor', 'demo'] as const;
/** `demo` reads and changes nothing. */
export type Role = (typeof roles)[number];

/** The tenant: what a person sees is what an account holds. */
export interface Account {
  readonly id: AccountId;
  readonly name: string;
  readonly createdAt: Instant;
}

/** One person in one account. */
export interface Membership {
  readonly accountId: AccountId;
  readonly accountName: string;
  readonly personId: PersonId;
  readonly role: Role;
}

/** A person, acting for one account with one role. */
export interface Caller {
  readonly personId: PersonId;
  readonly accountId: AccountId;
  readonly role: Role;
}

export interface Person {
  readonly id: PersonId;
  readonly email: string;
  readonly name: string;
}
