import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.virtual-mfa-device-is-assigned',
  resource: 'aws.iam.virtual-mfa-device',
  severity: 'low',
  title: {
    fr: 'Le second facteur virtuel est attribué à quelqu’un',
    en: 'The virtual second factor is assigned to someone',
  },
  risk: {
    fr: 'Un appareil préparé puis oublié a un secret que quelqu’un a vu ; attribué plus tard, il ne protège plus.',
    en: 'A device that was prepared and forgotten has a secret that somebody saw; assigned later, it protects nothing.',
  },
  remedy: {
    fr: 'Supprimez l’appareil virtuel ; l’utilisateur en enregistrera un neuf.',
    en: 'Delete the virtual device; the user will register a new one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html',
  },
  maps: {
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5'],
  },
  attack: ['T1556.006'],
  require: { assigned: isTrue },
});

export const cases: Cases<'aws.iam.virtual-mfa-device'> = {
  pass: [{ assigned: true }],
  fail: [{ assigned: false }],
};
