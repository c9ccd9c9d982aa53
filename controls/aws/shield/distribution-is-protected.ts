import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.shield.distribution-is-protected',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'Shield Advanced protège la distribution CloudFront',
    en: 'Shield Advanced protects the CloudFront distribution',
  },
  risk: {
    fr: 'Le compte paie Shield Advanced, mais une attaque sur cette distribution n’est ni traitée ni remboursée.',
    en: 'The account pays for Shield Advanced, but an attack on this distribution is neither handled nor credited.',
  },
  remedy: {
    fr: 'Ajoutez la distribution aux ressources protégées de Shield Advanced.',
    en: 'Add the distribution to the protected resources of Shield Advanced.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/configure-new-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20'],
    'nist-800-53-r5': ['SC-5'],
  },
  attack: ['T1498', 'T1499'],
  when: { shieldSubscribed: isTrue },
  require: { shieldProtected: isTrue },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ shieldSubscribed: true, shieldProtected: true }],
  fail: [{ shieldSubscribed: true, shieldProtected: false }],
  notApplicable: [{ shieldSubscribed: false }],
};
