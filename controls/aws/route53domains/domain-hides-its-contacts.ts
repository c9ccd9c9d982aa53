import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53domains.domain-hides-its-contacts',
  resource: 'aws.route53domains.domain',
  severity: 'low',
  title: {
    fr: 'Le nom de domaine ne publie pas ses contacts',
    en: 'The domain name does not publish its contacts',
  },
  risk: {
    fr: 'Noms, adresses et téléphones lus dans WHOIS servent à se faire passer pour le titulaire auprès du bureau d’enregistrement.',
    en: 'Names, addresses and telephone numbers read in WHOIS help to pose as the holder before the registrar.',
  },
  remedy: {
    fr: 'Activez la protection de la vie privée pour tous les contacts du domaine.',
    en: 'Turn privacy protection on for every contact of the domain.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.5.34'],
    'nist-800-53-r5': ['AC-22'],
  },
  attack: ['T1596.002', 'T1589'],
  require: { shownContacts: isEmpty },
});

export const cases: Cases<'aws.route53domains.domain'> = {
  pass: [{ shownContacts: [] }],
  fail: [{ shownContacts: ['registrant'] }],
};
