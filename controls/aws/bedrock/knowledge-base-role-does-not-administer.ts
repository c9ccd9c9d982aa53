import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.knowledge-base-role-does-not-administer',
  resource: 'aws.bedrock.knowledge-base',
  severity: 'high',
  title: {
    fr: 'Le rôle de la base de connaissances Bedrock n’administre pas le compte',
    en: 'The role of the Bedrock knowledge base does not administer the account',
  },
  risk: {
    fr: 'Qui ajoute une source à la base lui fait lire, avec ce rôle, tout ce que le compte détient.',
    en: 'Whoever adds a source to the base has it read, under this role, all that the account holds.',
  },
  remedy: {
    fr: 'Donnez à la base un rôle limité à ses sources, à son index et au modèle qui l’encode.',
    en: 'Give the base a role limited to its sources, to its index and to the model that encodes it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-permissions.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1078.004', 'T1213'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.bedrock.knowledge-base'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
