import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dms.replication-task-keeps-logs',
  resource: 'aws.dms.replication-task',
  severity: 'low',
  title: {
    fr: 'La tâche de réplication DMS tient un journal',
    en: 'The DMS replication task keeps a log',
  },
  risk: {
    fr: 'Lignes refusées, pertes et reprises passent inaperçues : la cible diffère de la source sans que rien ne le dise.',
    en: 'Refused rows, losses and restarts go unseen: the target differs from the source and nothing tells.',
  },
  remedy: {
    fr: 'Réglez Logging.EnableLogging sur true dans les paramètres de la tâche.',
    en: 'Set Logging.EnableLogging to true in the settings of the task.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  require: { logging: isTrue },
});

export const cases: Cases<'aws.dms.replication-task'> = {
  pass: [{ logging: true }],
  fail: [{ logging: false }],
};
