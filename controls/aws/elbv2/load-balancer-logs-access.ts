import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-logs-access',
  resource: 'aws.elbv2.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur applicatif journalise les accès',
    en: 'The application load balancer logs access',
  },
  risk: {
    fr: 'Après une attaque, nul ne sait d’où elle vint ni ce qui fut demandé.',
    en: 'After an attack, nobody knows where it came from nor what was asked.',
  },
  remedy: {
    fr: 'Activez les journaux d’accès vers un compartiment S3 réservé.',
    en: 'Turn access logs to a bucket of their own on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
  },
  attack: ['T1190'],
  when: { type: equals('application') },
  require: { logsAccess: isTrue },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ type: 'application', logsAccess: true }],
  fail: [{ type: 'application', logsAccess: false }],
  notApplicable: [{ type: 'gateway', logsAccess: false }],
};
