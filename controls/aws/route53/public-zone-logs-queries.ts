import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53.public-zone-logs-queries',
  resource: 'aws.route53.hosted-zone',
  severity: 'low',
  title: {
    fr: 'La zone publique journalise ses requêtes',
    en: 'The public zone logs its queries',
  },
  risk: {
    fr: 'Ni la recherche de vos sous-domaines ni un détournement ne laissent de trace.',
    en: 'Neither a search for your subdomains nor a hijack leaves a trace.',
  },
  remedy: {
    fr: 'Créez une configuration de journalisation de la zone vers un groupe CloudWatch Logs de us-east-1.',
    en: 'Make a query logging configuration of the zone, to a CloudWatch Logs group of us-east-1.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
  },
  attack: ['T1590.002'],
  when: { isPrivate: isFalse },
  require: { queriesLogged: isTrue },
});

export const cases: Cases<'aws.route53.hosted-zone'> = {
  pass: [{ isPrivate: false, queriesLogged: true }],
  fail: [{ isPrivate: false, queriesLogged: false }],
  notApplicable: [{ isPrivate: true, queriesLogged: false }],
};
