import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.firewall-logs',
  resource: 'aws.networkfirewall.firewall',
  severity: 'medium',
  title: {
    fr: 'Le pare-feu réseau journalise alertes et flux',
    en: 'The network firewall logs alerts and flows',
  },
  risk: {
    fr: 'Ce qui fut bloqué, et ce qui passa, ne laisse aucune trace.',
    en: 'What was blocked, and what went through, leaves no trace.',
  },
  remedy: {
    fr: 'Envoyez les journaux ALERT et FLOW vers S3, CloudWatch Logs ou Firehose.',
    en: 'Send ALERT and FLOW logs to S3, CloudWatch Logs or Firehose.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4', 'SI-4(4)'],
  },
  attack: ['T1048'],
  require: { logs: contains('ALERT', 'FLOW') },
});

export const cases: Cases<'aws.networkfirewall.firewall'> = {
  pass: [{ logs: ['ALERT', 'FLOW'] }],
  fail: [{ logs: [] }, { logs: ['FLOW'] }],
};
