import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.job-keeps-logs',
  resource: 'aws.glue.job',
  severity: 'low',
  title: {
    fr: 'La tâche Glue journalise en continu',
    en: 'The Glue job logs continuously',
  },
  risk: {
    fr: 'Une tâche qui échoue ou qu’un intrus détourne ne laisse qu’un résumé.',
    en: 'A job that fails, or that an intruder has turned aside, leaves a summary only.',
  },
  remedy: {
    fr: 'Ajoutez l’argument --enable-continuous-cloudwatch-log avec la valeur true.',
    en: 'Add the argument --enable-continuous-cloudwatch-log with the value true.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  require: { continuousLogging: isTrue },
});

export const cases: Cases<'aws.glue.job'> = {
  pass: [{ continuousLogging: true }],
  fail: [{ continuousLogging: false }],
};
