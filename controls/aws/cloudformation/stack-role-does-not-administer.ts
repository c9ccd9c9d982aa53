import { isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-role-does-not-administer',
  resource: 'aws.cloudformation.stack',
  severity: 'medium',
  title: {
    fr: 'Le rôle de service de la pile n’administre pas le compte',
    en: 'The service role of the stack does not administer the account',
  },
  risk: {
    fr: 'Le rôle reste attaché à la pile : qui peut la mettre à jour administre le compte, sans avoir à passer aucun rôle.',
    en: 'The role stays on the stack: whoever may update it administers the account, without having to pass a role.',
  },
  remedy: {
    fr: 'Donnez à la pile un rôle limité aux ressources qu’elle crée, ou bornez-le par une limite d’autorisations.',
    en: 'Give the stack a role limited to the resources that it makes, or bound it with a permissions boundary.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1548.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
  when: { nested: isFalse },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [
    { nested: false, rolePrivilege: 'limited' },
    { nested: false, rolePrivilege: 'none' },
  ],
  fail: [{ nested: false, rolePrivilege: 'administrator' }],
  notApplicable: [{ nested: true, rolePrivilege: 'administrator' }],
};
