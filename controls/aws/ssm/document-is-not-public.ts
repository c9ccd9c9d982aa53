import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.document-is-not-public',
  resource: 'aws.ssm.document',
  severity: 'high',
  title: {
    fr: 'Le document Systems Manager n’est pas public',
    en: 'The Systems Manager document is not public',
  },
  risk: {
    fr: 'Tous les comptes AWS lisent vos procédures : noms de machines, chemins, parfois des secrets.',
    en: 'Every AWS account reads your procedures: names of machines, paths, sometimes secrets.',
  },
  remedy: {
    fr: 'Retirez « all » des partages du document et interdisez le partage public dans chaque région.',
    en: 'Take “all” out of the shares of the document, and block public sharing in every region.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-21'],
  },
  attack: ['T1580', 'T1526'],
  require: { sharedWith: containsNone('all') },
});

export const cases: Cases<'aws.ssm.document'> = {
  pass: [{ sharedWith: [] }, { sharedWith: ['444455556666'] }],
  fail: [{ sharedWith: ['all'] }],
};
