import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.wafv2.web-acl-is-logged',
  resource: 'aws.wafv2.web-acl',
  severity: 'medium',
  title: {
    fr: 'L’ACL web journalise les requêtes',
    en: 'The web ACL logs requests',
  },
  risk: {
    fr: 'Ce que le pare-feu laisse passer, ou arrête à tort, ne se retrouve pas.',
    en: 'What the firewall lets through, or stops by mistake, cannot be found again.',
  },
  remedy: {
    fr: 'Activez la journalisation vers CloudWatch Logs, S3 ou Firehose, en masquant les champs sensibles.',
    en: 'Turn logging on, to CloudWatch Logs, S3 or Firehose, with sensitive fields redacted.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
  },
  attack: ['T1190'],
  require: { logged: isTrue },
});

export const cases: Cases<'aws.wafv2.web-acl'> = {
  pass: [{ logged: true }],
  fail: [{ logged: false }],
};
