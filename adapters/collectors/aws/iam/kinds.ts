import type { CollectedKind } from '../kind.ts';
import { account } from './account.ts';
import { group } from './group.ts';
import { oidcProvider, samlProvider } from './identity-providers.ts';
import { passwordPolicy } from './password-policy.ts';
import { policy } from './policy.ts';
import { principal } from './principal.ts';
import { role } from './role.ts';
import { rootUser } from './root-user.ts';
import { serverCertificate } from './server-certificate.ts';
import { user } from './user.ts';
import { virtualMfaDevice } from './virtual-mfa-device.ts';

export const iamKinds: readonly CollectedKind[] = [
  rootUser,
  account,
  passwordPolicy,
  user,
  group,
  role,
  principal,
  policy,
  serverCertificate,
  samlProvider,
  oidcProvider,
  virtualMfaDevice,
];
