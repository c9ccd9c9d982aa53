import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.states.state-machine-role-does-not-administer',
  resource: 'aws.states.state-machine',
  severity: 'high',
  title: {
    fr: 'Le rôle de la machine à états n’administre pas le compte',
    en: 'The role of the state machine does not administer the account',
  },
  risk: {
    fr: 'Une machine appelle n’importe quelle API d’AWS : qui en change la définition, ou lui dicte ses paramètres, fait tout ce que peut son rôle.',
    en: 'A state machine calls any API of AWS: whoever changes its definition, or dictates its parameters, does all that its role may do.',
  },
  remedy: {
    fr: 'Donnez au rôle les seules actions que la définition appelle, sur les ressources qu’elle nomme.',
    en: 'Give the role only the actions that the definition calls, on the resources that it names.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1648', 'T1078.004', 'T1098.003'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.states.state-machine'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
