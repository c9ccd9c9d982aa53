import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.accessanalyzer.analyzer-is-active',
  resource: 'aws.accessanalyzer.analyzer',
  severity: 'medium',
  title: {
    fr: 'L’analyseur d’accès est à l’œuvre',
    en: 'The access analyzer is at work',
  },
  risk: {
    fr: 'Un analyseur en panne ou désactivé ne trouve rien, et ce silence passe pour une bonne nouvelle.',
    en: 'An analyzer that failed or was disabled finds nothing, and its silence passes for good news.',
  },
  remedy: {
    fr: 'Lisez la raison de son état, rétablissez le rôle lié au service ou le compte délégué, ou recréez l’analyseur.',
    en: 'Read why it is in that state, restore the service-linked role or the delegated account, or create the analyzer again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-manage-external.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'pci-dss-4.0': ['10.7.2'],
    'nist-800-53-r5': ['CA-7', 'SI-4'],
  },
  attack: ['T1685'],
  require: { status: oneOf('ACTIVE', 'CREATING') },
});

export const cases: Cases<'aws.accessanalyzer.analyzer'> = {
  pass: [{ status: 'ACTIVE' }, { status: 'CREATING' }],
  fail: [{ status: 'FAILED' }, { status: 'DISABLED' }],
};
