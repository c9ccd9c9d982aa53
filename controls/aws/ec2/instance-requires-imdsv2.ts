import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-requires-imdsv2',
  resource: 'aws.ec2.instance',
  severity: 'high',
  title: {
    fr: 'L’instance n’accepte que la version 2 du service de métadonnées',
    en: 'The instance accepts version 2 of the metadata service only',
  },
  risk: {
    fr: 'Une requête forgée côté serveur suffit à lire par la version 1 les clés du rôle de l’instance.',
    en: 'One forged server-side request is enough to read the keys of the instance’s role through version 1.',
  },
  remedy: {
    fr: 'Réglez HttpTokens sur required, après avoir vérifié par la métrique MetadataNoToken que plus rien n’emploie la version 1.',
    en: 'Set HttpTokens to required, once the metric MetadataNoToken shows that nothing uses version 1 any more.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'pci-dss-4.0': ['2.2.6'],
    'nist-800-53-r5': ['AC-3', 'CM-6', 'SI-10'],
  },
  attack: ['T1552.005', 'T1190'],
  when: { metadataEndpoint: equals('enabled') },
  require: { metadataTokens: equals('required') },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ metadataEndpoint: 'enabled', metadataTokens: 'required' }],
  fail: [{ metadataEndpoint: 'enabled', metadataTokens: 'optional' }],
  notApplicable: [{ metadataEndpoint: 'disabled', metadataTokens: 'optional' }],
};
