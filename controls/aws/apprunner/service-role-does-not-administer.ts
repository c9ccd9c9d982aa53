import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apprunner.service-role-does-not-administer',
  resource: 'aws.apprunner.service',
  severity: 'high',
  title: {
    fr: 'Le rôle du service App Runner n’administre pas le compte',
    en: 'The role of the App Runner service does not administer the account',
  },
  risk: {
    fr: 'Une faille du code, ou une image altérée, donne tout le compte à qui s’en sert.',
    en: 'A flaw in the code, or a tampered image, gives the whole account to whoever uses it.',
  },
  remedy: {
    fr: 'Réduisez le rôle d’instance aux appels que fait le service, sur les ressources nommées ; retirez-le s’il n’en fait aucun.',
    en: 'Cut the instance role down to the calls that the service makes, on named resources; take it away where it makes none.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1552.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.apprunner.service'> = {
  pass: [{ rolePrivilege: 'limited' }, { rolePrivilege: 'none' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
