import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apprunner.service-is-traced',
  resource: 'aws.apprunner.service',
  severity: 'low',
  title: {
    fr: 'Le service App Runner trace ses requêtes',
    en: 'The App Runner service traces its requests',
  },
  risk: {
    fr: 'Le chemin d’une requête entre services ne peut pas être reconstitué : ni une panne, ni un abus.',
    en: 'The path of a request between services cannot be told again: neither a failure nor an abuse.',
  },
  remedy: {
    fr: 'Activez l’observabilité du service, avec X-Ray.',
    en: 'Turn observability on for the service, with X-Ray.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apprunner/latest/dg/monitor-xray.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  require: { isTraced: isTrue },
});

export const cases: Cases<'aws.apprunner.service'> = {
  pass: [{ isTraced: true }],
  fail: [{ isTraced: false }],
};
