import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53.public-zone-is-signed',
  resource: 'aws.route53.hosted-zone',
  severity: 'medium',
  title: {
    fr: 'La zone publique est signée par DNSSEC',
    en: 'The public zone is signed with DNSSEC',
  },
  risk: {
    fr: 'Un résolveur empoisonné mène vos visiteurs, et votre courrier, chez un autre.',
    en: 'A poisoned resolver leads your visitors, and your mail, to somebody else.',
  },
  remedy: {
    fr: 'Activez la signature DNSSEC de la zone, puis déposez l’enregistrement DS chez le registraire.',
    en: 'Turn DNSSEC signing on for the zone, then put the DS record at the registrar.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-enable-signing.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-20', 'SC-21'],
  },
  attack: ['T1557', 'T1584.002'],
  when: { isPrivate: isFalse },
  require: { dnssec: equals('SIGNING') },
});

export const cases: Cases<'aws.route53.hosted-zone'> = {
  pass: [{ isPrivate: false, dnssec: 'SIGNING' }],
  fail: [
    { isPrivate: false, dnssec: 'NOT_SIGNING' },
    { isPrivate: false, dnssec: 'ACTION_NEEDED' },
  ],
  notApplicable: [{ isPrivate: true }],
};
