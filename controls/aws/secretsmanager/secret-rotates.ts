import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.secretsmanager.secret-rotates',
  resource: 'aws.secretsmanager.secret',
  severity: 'medium',
  title: {
    fr: 'Le secret est renouvelé automatiquement',
    en: 'The secret rotates automatically',
  },
  risk: {
    fr: 'Un mot de passe qui a fui un jour, dans un journal ou chez un ancien collègue, ouvre encore.',
    en: 'A password that leaked once, in a log or with a former colleague, still opens.',
  },
  remedy: {
    fr: 'Activez le renouvellement, par un modèle de fonction Lambda ou par le service qui gère le secret.',
    en: 'Turn rotation on, with a Lambda template or through the service that manages the secret.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
  },
  maps: {
    'pci-dss-4.0': ['8.6.3'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)', 'SC-12'],
  },
  attack: ['T1552', 'T1078.004'],
  when: { managedByService: isFalse },
  require: { rotationEnabled: isTrue },
});

export const cases: Cases<'aws.secretsmanager.secret'> = {
  pass: [{ managedByService: false, rotationEnabled: true }],
  fail: [{ managedByService: false, rotationEnabled: false }],
  notApplicable: [{ managedByService: true, rotationEnabled: false }],
};
