import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.cluster-encrypts-traffic',
  resource: 'aws.emr.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster EMR chiffre ses échanges',
    en: 'The EMR cluster encrypts its traffic',
  },
  risk: {
    fr: 'Ce que les nœuds s’échangent pendant un calcul voyage en clair.',
    en: 'What the nodes exchange during a computation travels in clear.',
  },
  remedy: {
    fr: 'Ajoutez le chiffrement en transit à la configuration de sécurité, avec des certificats PEM ou un fournisseur.',
    en: 'Add encryption in transit to the security configuration, with PEM certificates or a provider.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040'],
  require: { encryptedInTransit: isTrue },
});

export const cases: Cases<'aws.emr.cluster'> = {
  pass: [{ encryptedInTransit: true }],
  fail: [{ encryptedInTransit: false }],
};
