import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-resists-deletion',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs est protégé contre la suppression',
    en: 'The user pool is protected against deletion',
  },
  risk: {
    fr: 'Une commande de trop efface tous les comptes, sans retour possible.',
    en: 'One command too many erases every account, with no way back.',
  },
  remedy: {
    fr: 'Réglez DeletionProtection sur ACTIVE.',
    en: 'Set DeletionProtection to ACTIVE.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CM-5'],
  },
  attack: ['T1485', 'T1531'],
  require: { deletionProtection: equals('ACTIVE') },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ deletionProtection: 'ACTIVE' }],
  fail: [{ deletionProtection: 'INACTIVE' }],
};
