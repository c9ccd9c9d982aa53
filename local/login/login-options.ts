import type { PeopleFile } from './people-file.ts';

export interface LoginOptions {
  readonly host: '127.0.0.1';
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly client: {
    readonly id: string;
    readonly redirectUrl: string;
    readonly afterSignOutUrl: string;
  };
  readonly outboxFolder: string;
  readonly logger: (line: string) => void;
  readonly accessTokenSeconds?: number;
  /** Accounts that the sign-in page shows to whoever tries the product. */
  readonly demoHint?: {
    readonly accounts: readonly { readonly email: string; readonly role: LocalText }[];
    readonly password?: string;
  };
}

export interface LocalText {
  readonly fr: string;
  readonly en: string;
}

export interface Login {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly signOutUrl: string;
  readonly people: Pick<PeopleFile, 'ensure' | 'findById' | 'findByEmail'>;
  /** New tokens are signed with a new key; the one before it still verifies. */
  rotateSigningKey(): Promise<void>;
  close(): Promise<void>;
}
