import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.document-public-sharing-is-blocked',
  resource: 'aws.ssm.region-settings',
  severity: 'medium',
  title: {
    fr: 'Le partage public des documents Systems Manager est bloqué',
    en: 'Public sharing of Systems Manager documents is blocked',
  },
  risk: {
    fr: 'Une seule commande publie un document à tous les comptes AWS.',
    en: 'One command publishes a document to every AWS account.',
  },
  remedy: {
    fr: 'Réglez le paramètre de service public-sharing-permission sur Disable dans chaque région.',
    en: 'Set the service setting public-sharing-permission to Disable in every region.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-21', 'CM-7'],
  },
  attack: ['T1537'],
  require: { publicDocumentSharing: equals('Disable') },
});

export const cases: Cases<'aws.ssm.region-settings'> = {
  pass: [{ publicDocumentSharing: 'Disable' }],
  fail: [{ publicDocumentSharing: 'Enable' }],
};
