import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kms.key-is-not-pending-deletion',
  resource: 'aws.kms.key',
  severity: 'high',
  title: {
    fr: 'La clé KMS n’est pas en attente de suppression',
    en: 'The KMS key is not pending deletion',
  },
  risk: {
    fr: 'Passé le délai, tout ce que la clé a chiffré est perdu, sauvegardes comprises.',
    en: 'Once the waiting period is over, all that the key encrypted is lost, backups included.',
  },
  remedy: {
    fr: 'Annulez la suppression si quoi que ce soit dépend encore de la clé ; sinon, consignez la décision par une exemption.',
    en: 'Cancel the deletion if anything still depends on the key; otherwise record the decision in an exemption.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13', 'A.8.24'],
    'nist-800-53-r5': ['SC-12', 'CP-9'],
  },
  attack: ['T1485'],
  require: {
    state: oneOf('Creating', 'Enabled', 'Disabled', 'PendingImport', 'Unavailable', 'Updating'),
  },
});

export const cases: Cases<'aws.kms.key'> = {
  pass: [{ state: 'Enabled' }, { state: 'Disabled' }],
  fail: [{ state: 'PendingDeletion' }, { state: 'PendingReplicaDeletion' }],
};
