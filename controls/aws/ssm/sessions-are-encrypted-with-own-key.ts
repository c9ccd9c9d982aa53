import { atLeast, isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.sessions-are-encrypted-with-own-key',
  resource: 'aws.ssm.region-settings',
  severity: 'low',
  title: {
    fr: 'Les sessions de Session Manager sont chiffrées par une clé du client',
    en: 'Session Manager sessions are encrypted with a customer key',
  },
  risk: {
    fr: 'Ouvrir une session ne demande aucun droit sur une clé : rien ne la ferme d’un seul geste.',
    en: 'Opening a session takes no right on a key: nothing shuts it at one stroke.',
  },
  remedy: {
    fr: 'Dans les préférences de Session Manager, désignez une clé KMS et donnez son usage aux seules personnes qui ouvrent des sessions.',
    en: 'In the preferences of Session Manager, name a KMS key and give its use only to those who open sessions.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['28'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  attack: ['T1021.008'],
  when: { managedNodes: atLeast(1) },
  require: { sessionKmsKey: isSet },
});

export const cases: Cases<'aws.ssm.region-settings'> = {
  pass: [{ managedNodes: 3, sessionKmsKey: 'alias/sessions' }],
  fail: [{ managedNodes: 3, sessionKmsKey: null }],
  notApplicable: [{ managedNodes: 0, sessionKmsKey: null }],
};
