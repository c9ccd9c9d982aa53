import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.launch-configuration-requires-imdsv2',
  resource: 'aws.autoscaling.launch-configuration',
  severity: 'medium',
  title: {
    fr: 'La configuration de lancement impose la version 2 du service de métadonnées',
    en: 'The launch configuration requires version 2 of the metadata service',
  },
  risk: {
    fr: 'Chaque instance du groupe accepte la version 1, par où fuient les clés de son rôle.',
    en: 'Each instance of the group accepts version 1, through which the keys of its role leak.',
  },
  remedy: {
    fr: 'Passez à un modèle de lancement avec HttpTokens sur required : une configuration ne se modifie pas.',
    en: 'Move to a launch template with HttpTokens set to required: a configuration cannot be changed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html',
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

export const cases: Cases<'aws.autoscaling.launch-configuration'> = {
  pass: [{ metadataEndpoint: 'enabled', metadataTokens: 'required' }],
  fail: [
    { metadataEndpoint: 'enabled', metadataTokens: 'optional' },
    { metadataEndpoint: 'enabled', metadataTokens: 'unset' },
  ],
  notApplicable: [{ metadataEndpoint: 'disabled', metadataTokens: 'unset' }],
};
