import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-holds-no-plain-secret',
  resource: 'aws.cloudformation.stack',
  severity: 'high',
  title: {
    fr: 'Ni paramètre ni sortie de la pile CloudFormation ne contient de secret en clair',
    en: 'No parameter or output of the CloudFormation stack holds a secret in clear',
  },
  risk: {
    fr: 'Quiconque peut décrire les piles, ou lire leur historique, lit le secret.',
    en: 'Whoever may describe stacks, or read their history, reads the secret.',
  },
  remedy: {
    fr: 'Rangez le secret dans Secrets Manager et citez-le par une référence dynamique, puis changez-le. NoEcho masque un paramètre, pas une sortie.',
    en: 'Keep the secret in Secrets Manager and cite it by a dynamic reference, then change it. NoEcho masks a parameter, not an output.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  },
  maps: {
    'anssi-hygiene': ['11'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
    'pci-dss-4.0': ['8.3.2', '8.6.2'],
  },
  attack: ['T1552.001'],
  require: { plainSecrets: isEmpty },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [{ plainSecrets: [] }],
  fail: [{ plainSecrets: ['DbPassword'] }],
};
