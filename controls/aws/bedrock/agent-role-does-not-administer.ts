import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.agent-role-does-not-administer',
  resource: 'aws.bedrock.agent',
  severity: 'high',
  title: {
    fr: 'Le rôle de l’agent Bedrock n’administre pas le compte',
    en: 'The role of the Bedrock agent does not administer the account',
  },
  risk: {
    fr: 'Un agent obéit à des textes : celui qui le détourne dispose de son rôle, donc de tout le compte.',
    en: 'An agent obeys texts: whoever hijacks it has its role at hand, and so the whole account.',
  },
  remedy: {
    fr: 'Donnez à l’agent un rôle qui invoque son modèle, ses fonctions et ses bases de connaissances, rien de plus.',
    en: 'Give the agent a role that invokes its model, its functions and its knowledge bases, nothing more.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permission.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1190', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.bedrock.agent'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
