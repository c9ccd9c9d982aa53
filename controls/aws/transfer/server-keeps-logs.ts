import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.transfer.server-keeps-logs',
  resource: 'aws.transfer.server',
  severity: 'medium',
  title: {
    fr: 'Le serveur Transfer journalise les connexions et les fichiers',
    en: 'The Transfer server logs sign-ins and files',
  },
  risk: {
    fr: 'Rien ne dit qui a déposé ou repris un fichier, ni qui a essayé des mots de passe.',
    en: 'Nothing tells who put or took a file, nor who tried passwords.',
  },
  remedy: {
    fr: 'Donnez au serveur un groupe de journaux structurés.',
    en: 'Give the server a group of structured logs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1'],
  },
  attack: ['T1562.008'],
  require: { keepsLogs: isTrue },
});

export const cases: Cases<'aws.transfer.server'> = {
  pass: [{ keepsLogs: true }],
  fail: [{ keepsLogs: false }],
};
