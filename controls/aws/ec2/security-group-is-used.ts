import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-is-used',
  resource: 'aws.ec2.security-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de sécurité sert à une interface ou à un autre groupe',
    en: 'The security group serves an interface or another group',
  },
  risk: {
    fr: 'Un groupe oublié garde des règles que plus personne ne relit, et peut être repris tel quel.',
    en: 'A forgotten group keeps rules that nobody reads any more, and may be taken up as it is.',
  },
  remedy: {
    fr: 'Vérifiez qu’aucun modèle de lancement ne le nomme, puis supprimez le groupe.',
    en: 'Check that no launch template names it, then delete the group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'pci-dss-4.0': ['1.2.5'],
    'nist-800-53-r5': ['CM-7', 'CM-8'],
  },
  attack: [],
  when: { isDefault: isFalse },
  require: { isUsed: isTrue },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ isDefault: false, isUsed: true }],
  fail: [{ isDefault: false, isUsed: false }],
  notApplicable: [{ isDefault: true, isUsed: false }],
};
