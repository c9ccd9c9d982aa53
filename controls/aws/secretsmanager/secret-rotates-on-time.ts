import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-rotates-on-time',
  resource: 'aws.secretsmanager.secret',
  severity: 'medium',
  title: {
    fr: 'Le secret est renouvelé à la date prévue',
    en: 'The secret rotates on time',
  },
  risk: {
    fr: 'Le renouvellement échoue en silence : le secret vieillit, et tout le monde le croit neuf.',
    en: 'Rotation fails in silence: the secret grows old, and everybody believes it is new.',
  },
  remedy: {
    fr: 'Lisez le journal de la fonction de renouvellement, corrigez-la, puis lancez un renouvellement.',
    en: 'Read the log of the rotation function, mend it, then start a rotation.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html',
  },
  maps: {
    'pci-dss-4.0': ['8.6.3'],
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1552'],
  when: { rotationEnabled: isTrue },
  require: { rotationOverdueDays: equals(0) },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ rotationEnabled: true, rotationOverdueDays: 0 }],
  fail: [{ rotationEnabled: true, rotationOverdueDays: 3 }],
  notApplicable: [{ rotationEnabled: false, rotationOverdueDays: 0 }],
};
