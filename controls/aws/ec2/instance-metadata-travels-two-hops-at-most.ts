import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-metadata-travels-two-hops-at-most',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'Les réponses du service de métadonnées ne franchissent pas plus de deux sauts',
    en: 'Answers of the metadata service travel two hops at most',
  },
  risk: {
    fr: 'Derrière un conteneur ou un tunnel, d’autres machines peuvent obtenir les clés du rôle de l’instance.',
    en: 'Behind a container or a tunnel, other machines can get the keys of the instance’s role.',
  },
  remedy: {
    fr: 'Réglez HttpPutResponseHopLimit sur 1, ou sur 2 si des conteneurs lisent les métadonnées.',
    en: 'Set HttpPutResponseHopLimit to 1, or to 2 where containers read the metadata.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-existing-instances.html',
  },
  maps: { 'iso27001-2022': ['A.8.9'], 'nist-800-53-r5': ['AC-4', 'CM-6'] },
  attack: ['T1552.005'],
  when: { metadataEndpoint: equals('enabled') },
  require: { metadataHopLimit: atMost(2) },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [
    { metadataEndpoint: 'enabled', metadataHopLimit: 1 },
    { metadataEndpoint: 'enabled', metadataHopLimit: 2 },
  ],
  fail: [{ metadataEndpoint: 'enabled', metadataHopLimit: 3 }],
  notApplicable: [{ metadataEndpoint: 'disabled', metadataHopLimit: 64 }],
};
