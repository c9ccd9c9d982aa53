import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.launch-template-requires-imdsv2',
  resource: 'aws.ec2.launch-template',
  severity: 'medium',
  title: {
    fr: 'Le modèle de lancement impose la version 2 du service de métadonnées',
    en: 'The launch template requires version 2 of the metadata service',
  },
  risk: {
    fr: 'Chaque instance née du modèle accepte la version 1, par où fuient les clés de son rôle.',
    en: 'Each instance born of the template accepts version 1, through which the keys of its role leak.',
  },
  remedy: {
    fr: 'Créez une version du modèle avec HttpTokens sur required et faites-en la version par défaut.',
    en: 'Create a version of the template with HttpTokens set to required and make it the default one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.7'],
    'iso27001-2022': ['A.8.9'],
    'pci-dss-4.0': ['2.2.6'],
    'nist-800-53-r5': ['AC-3', 'CM-2', 'CM-6'],
  },
  attack: ['T1552.005'],
  when: { metadataEndpoint: equals('enabled') },
  require: { metadataTokens: equals('required') },
});

export const cases: Cases<'aws.ec2.launch-template'> = {
  pass: [{ metadataEndpoint: 'enabled', metadataTokens: 'required' }],
  fail: [
    { metadataEndpoint: 'enabled', metadataTokens: 'optional' },
    { metadataEndpoint: 'enabled', metadataTokens: 'unset' },
  ],
  notApplicable: [{ metadataEndpoint: 'disabled', metadataTokens: 'unset' }],
};
