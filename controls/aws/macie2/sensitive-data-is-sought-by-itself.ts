import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.macie2.sensitive-data-is-sought-by-itself',
  resource: 'aws.macie2.region',
  severity: 'low',
  title: {
    fr: 'Macie cherche de lui-même les données sensibles',
    en: 'Macie seeks sensitive data by itself',
  },
  risk: {
    fr: 'Macie est actif mais n’ouvre aucun objet : il ne dit que les réglages des compartiments.',
    en: 'Macie is on but opens no object: it only tells the settings of buckets.',
  },
  remedy: {
    fr: 'Activez la découverte automatisée de données sensibles. Elle est facturée au volume examiné.',
    en: 'Turn on automated sensitive data discovery. It is billed by the volume examined.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.1.3'],
    'iso27001-2022': ['A.5.12', 'A.8.12'],
    'nist-800-53-r5': ['CM-12(1)'],
  },
  attack: ['T1530'],
  require: { automatedDiscovery: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.macie2.region'> = {
  pass: [{ enabled: true, automatedDiscovery: true }],
  fail: [{ enabled: true, automatedDiscovery: false }],
  notApplicable: [{ enabled: false, automatedDiscovery: false }],
};
