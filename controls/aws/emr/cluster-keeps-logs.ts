import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.cluster-keeps-logs',
  resource: 'aws.emr.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster EMR garde ses journaux après sa fin',
    en: 'The EMR cluster keeps its logs after it ends',
  },
  risk: {
    fr: 'Journaux des étapes et des nœuds disparaissent avec le cluster : rien ne dit plus ce qui y a tourné.',
    en: 'Logs of steps and nodes vanish with the cluster: nothing tells any more what ran on it.',
  },
  remedy: {
    fr: 'Donnez au cluster un emplacement S3 (LogUri) chiffré par une clé KMS.',
    en: 'Give the cluster an S3 location (LogUri), encrypted with a KMS key.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  require: { keepsLogs: isTrue },
});

export const cases: Cases<'aws.emr.cluster'> = {
  pass: [{ keepsLogs: true }],
  fail: [{ keepsLogs: false }],
};
