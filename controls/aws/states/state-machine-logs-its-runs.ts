import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.states.state-machine-logs-its-runs',
  resource: 'aws.states.state-machine',
  severity: 'medium',
  title: {
    fr: 'La machine à états journalise ses exécutions',
    en: 'The state machine logs its runs',
  },
  risk: {
    fr: 'Après quatre-vingt-dix jours l’historique est effacé, et celui d’une machine Express n’existe pas : un échec ou un abus ne s’explique plus.',
    en: 'After ninety days the history is erased, and that of an Express machine does not exist: a failure or an abuse can no longer be explained.',
  },
  remedy: {
    fr: 'Passez le niveau de journal à ALL ou à ERROR, vers un groupe de journaux dédié.',
    en: 'Set the log level to ALL or ERROR, to a log group of its own.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1'],
  },
  attack: ['T1562.008'],
  require: { logLevel: oneOf('ALL', 'ERROR', 'FATAL') },
});

export const cases: Cases<'aws.states.state-machine'> = {
  pass: [{ logLevel: 'ALL' }, { logLevel: 'ERROR' }, { logLevel: 'FATAL' }],
  fail: [{ logLevel: 'OFF' }],
};
