import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.states.state-machine-definition-holds-no-credential',
  resource: 'aws.states.state-machine',
  severity: 'high',
  title: {
    fr: 'La définition de la machine à états ne contient pas d’identifiants',
    en: 'The definition of the state machine holds no credentials',
  },
  risk: {
    fr: 'La définition se lit sans droit particulier et chaque version la garde : la clé qui s’y trouve est connue de tous ceux qui l’ont vue.',
    en: 'The definition is read without special rights and each version keeps it: the key in it is known to all who saw it.',
  },
  remedy: {
    fr: 'Lisez le secret à l’exécution depuis Secrets Manager, retirez-le de la définition et révoquez-le.',
    en: 'Read the secret from Secrets Manager at run time, take it out of the definition and revoke it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/step-functions/latest/dg/security.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
    'pci-dss-4.0': ['8.3.2', '8.6.2'],
  },
  attack: ['T1552.001'],
  require: { credentialInDefinition: isFalse },
});

export const cases: Cases<'aws.states.state-machine'> = {
  pass: [{ credentialInDefinition: false }],
  fail: [{ credentialInDefinition: true }],
};
