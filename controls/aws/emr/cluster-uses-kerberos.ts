import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.cluster-uses-kerberos',
  resource: 'aws.emr.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster EMR identifie ses utilisateurs par Kerberos',
    en: 'The EMR cluster identifies its users with Kerberos',
  },
  risk: {
    fr: 'Hadoop croit sur parole le nom d’utilisateur : qui atteint le cluster agit au nom de n’importe qui.',
    en: 'Hadoop takes the name of the user on trust: whoever reaches the cluster acts in the name of anyone.',
  },
  remedy: {
    fr: 'Ajoutez Kerberos à la configuration de sécurité ; un cluster éphémère à usage unique peut s’en passer.',
    en: 'Add Kerberos to the security configuration; a short-lived cluster with a single use can do without.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078'],
  require: { kerberos: isTrue },
});

export const cases: Cases<'aws.emr.cluster'> = {
  pass: [{ kerberos: true }],
  fail: [{ kerberos: false }],
};
