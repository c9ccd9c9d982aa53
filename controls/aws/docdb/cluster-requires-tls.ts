import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.docdb.cluster-requires-tls',
  resource: 'aws.docdb.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster DocumentDB refuse les connexions en clair',
    en: 'The DocumentDB cluster turns plain connections away',
  },
  risk: {
    fr: 'Un client sans TLS envoie son mot de passe et ses documents en clair, lisibles par qui se trouve sur le chemin.',
    en: 'A client without TLS sends its password and its documents in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Dans un groupe de paramètres à soi, réglez tls sur enabled ou sur une liste de versions récentes, puis redémarrez les instances.',
    en: 'In a parameter group of your own, set tls to enabled or to a list of recent versions, then reboot the instances.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { tlsRequired: isTrue },
});

export const cases: Cases<'aws.docdb.cluster'> = {
  pass: [{ tlsRequired: true }],
  fail: [{ tlsRequired: false }],
};
