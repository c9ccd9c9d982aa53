import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-gives-no-root-access',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'medium',
  title: {
    fr: 'L’instance de notebook SageMaker ne donne pas les droits root',
    en: 'The SageMaker notebook instance gives no root access',
  },
  risk: {
    fr: 'Un utilisateur, ou le code qu’il exécute, change le système, coupe les journaux et contourne les réglages de l’instance.',
    en: 'A user, or the code that is run, changes the system, cuts logs and gets around the settings of the instance.',
  },
  remedy: {
    fr: 'Passez RootAccess à Disabled ; les scripts de cycle de vie gardent les droits root.',
    en: 'Set RootAccess to Disabled; lifecycle scripts still run as root.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html',
  },
  maps: {
    'anssi-hygiene': ['29'],
    'iso27001-2022': ['A.8.2'],
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0': ['7.2.2'],
  },
  attack: ['T1548'],
  require: { hasRootAccess: isFalse },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ hasRootAccess: false }],
  fail: [{ hasRootAccess: true }],
};
