import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-requires-tls',
  resource: 'aws.redshift.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster Redshift refuse les connexions en clair',
    en: 'The Redshift cluster turns plain connections away',
  },
  risk: {
    fr: 'Un client mal réglé échange mots de passe et données en clair, lisibles par qui se trouve sur le chemin.',
    en: 'A badly set client exchanges passwords and data in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Donnez au cluster un groupe de paramètres à lui, réglez-y require_ssl sur true, puis redémarrez-le.',
    en: 'Give the cluster a parameter group of its own, set require_ssl to true in it, then reboot the cluster.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { tlsRequired: isTrue },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ tlsRequired: true }],
  fail: [{ tlsRequired: false }],
};
