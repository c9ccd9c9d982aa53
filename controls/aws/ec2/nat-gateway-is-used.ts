import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.nat-gateway-is-used',
  resource: 'aws.ec2.nat-gateway',
  severity: 'low',
  title: {
    fr: 'Une table de routage mène à la passerelle NAT',
    en: 'A route table leads to the NAT gateway',
  },
  risk: {
    fr: 'Une passerelle où rien ne mène est facturée à l’heure, avec son adresse publique.',
    en: 'A gateway that nothing leads to is billed by the hour, with its public address.',
  },
  remedy: {
    fr: 'Supprimez la passerelle et libérez son adresse, ou rétablissez la route qui manque.',
    en: 'Delete the gateway and release its address, or put the missing route back.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html',
  },
  maps: { 'iso27001-2022': ['A.5.9'], 'nist-800-53-r5': ['CM-8'] },
  attack: [],
  require: { routeTables: atLeast(1) },
});

export const cases: Cases<'aws.ec2.nat-gateway'> = {
  pass: [{ routeTables: 1 }],
  fail: [{ routeTables: 0 }],
};
