import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.shield.hosted-zone-is-protected',
  resource: 'aws.route53.hosted-zone',
  severity: 'low',
  title: {
    fr: 'Shield Advanced protège la zone publique',
    en: 'Shield Advanced protects the public zone',
  },
  risk: {
    fr: 'Le compte paie Shield Advanced, mais une attaque sur cette zone n’est ni traitée ni remboursée.',
    en: 'The account pays for Shield Advanced, but an attack on this zone is neither handled nor credited.',
  },
  remedy: {
    fr: 'Ajoutez la zone aux ressources protégées de Shield Advanced.',
    en: 'Add the zone to the protected resources of Shield Advanced.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/configure-new-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20'],
    'nist-800-53-r5': ['SC-5'],
  },
  attack: ['T1498'],
  when: { isPrivate: isFalse, shieldSubscribed: isTrue },
  require: { shieldProtected: isTrue },
});

export const cases: Cases<'aws.route53.hosted-zone'> = {
  pass: [{ isPrivate: false, shieldSubscribed: true, shieldProtected: true }],
  fail: [{ isPrivate: false, shieldSubscribed: true, shieldProtected: false }],
  notApplicable: [
    { isPrivate: false, shieldSubscribed: false },
    { isPrivate: true, shieldSubscribed: true, shieldProtected: false },
  ],
};
