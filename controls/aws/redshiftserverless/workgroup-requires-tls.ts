import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshiftserverless.workgroup-requires-tls',
  resource: 'aws.redshiftserverless.workgroup',
  severity: 'high',
  title: {
    fr: 'Le groupe de travail Redshift Serverless refuse les connexions en clair',
    en: 'The Redshift Serverless workgroup turns plain connections away',
  },
  risk: {
    fr: 'Un client mal réglé échange mots de passe et données en clair, lisibles par qui se trouve sur le chemin.',
    en: 'A badly set client exchanges passwords and data in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Réglez le paramètre require_ssl du groupe de travail sur true.',
    en: 'Set the parameter require_ssl of the workgroup to true.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-connecting.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { tlsRequired: isTrue },
});

export const cases: Cases<'aws.redshiftserverless.workgroup'> = {
  pass: [{ tlsRequired: true }],
  fail: [{ tlsRequired: false }],
};
