import type { AccountId, PersonId, Role } from '#core/domain/account.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import type { Login, LoginOptions } from './login/login-options.ts';

/** The application, as the local login knows it. */
export const demoClientId = 'probant-web';

export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

/** Printed at every start: they exist on one machine only, and open nothing else. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    name: 'Camille Auditrice',
    email: 'auditor@probant.example',
    password: 'demo-auditor-2026',
    role: 'auditor',
  },
  {
    name: 'Alex Admin',
    email: 'admin@probant.example',
    password: 'demo-admin-2026',
    role: 'admin',
  },
  {
    name: 'Dominique Démo',
    email: 'demo@probant.example',
    password: 'demo-readonly-2026',
    role: 'demo',
  },
];

const demoAccountId = '00000000-0000-4000-8000-00000000d3a0' as string as AccountId;

const roleNames: Readonly<Record<Role, { readonly fr: string; readonly en: string }>> = {
  admin: { fr: 'Administration', en: 'Administration' },
  auditor: { fr: 'Audit', en: 'Audit' },
  demo: { fr: 'Lecture seule', en: 'Read only' },
};

/** What the sign-in page shows to whoever tries the product. */
export const demoHint = (): NonNullable<LoginOptions['demoHint']> => ({
  accounts: demoAccounts.map(({ email, role }) => ({ email, role: roleNames[role] })),
});

export const seedDemoAccounts = async ({
  login,
  accounts,
}: {
  readonly login: Login;
  readonly accounts: AccountStore;
}): Promise<void> => {
  for (const { name, email, password, role } of demoAccounts) {
    const { id } = await login.people.ensure({ name, email, password });
    const personId = id as PersonId;
    await accounts.savePerson({ id: personId, email, name });
    const accountName = 'Atelier de démonstration';
    await accounts.saveMembership({ accountId: demoAccountId, accountName, personId, role });
  }
};
