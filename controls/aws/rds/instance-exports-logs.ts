import { isFalse, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-exports-logs',
  resource: 'aws.rds.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance RDS envoie ses journaux à CloudWatch Logs',
    en: 'The RDS instance sends its logs to CloudWatch Logs',
  },
  risk: {
    fr: 'Les journaux restent sur l’instance, qui les efface en quelques jours : connexions et requêtes d’un intrus disparaissent avec eux.',
    en: 'Logs stay on the instance, which erases them within days: an intruder’s connections and queries go with them.',
  },
  remedy: {
    fr: 'Choisissez les journaux à exporter (au moins erreurs et audit, ou postgresql), et donnez au groupe de journaux une durée de conservation.',
    en: 'Choose the logs to export (errors and audit at least, or postgresql), and give the log group a retention.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  when: { inCluster: isFalse },
  require: { exportedLogs: isNotEmpty },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, exportedLogs: ['postgresql'] }],
  fail: [{ inCluster: false, exportedLogs: [] }],
  notApplicable: [{ inCluster: true, exportedLogs: [] }],
};
