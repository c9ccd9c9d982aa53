import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.elastic-ip-is-used',
  resource: 'aws.ec2.elastic-ip',
  severity: 'low',
  title: {
    fr: 'L’adresse IP Elastic sert à quelque chose',
    en: 'The Elastic IP address is in use',
  },
  risk: {
    fr: 'Elle est facturée pour rien ; un nom DNS oublié qui y mène change de maître si elle est libérée sans lui.',
    en: 'It is billed for nothing; a forgotten DNS name that leads to it changes hands if it is released without it.',
  },
  remedy: {
    fr: 'Retirez les noms DNS qui mènent à l’adresse, puis libérez-la.',
    en: 'Remove the DNS names that lead to the address, then release it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing-eips-releasing.html',
  },
  maps: { 'iso27001-2022': ['A.5.9'], 'nist-800-53-r5': ['CM-8'] },
  attack: [],
  require: { isAssociated: isTrue },
});

export const cases: Cases<'aws.ec2.elastic-ip'> = {
  pass: [{ isAssociated: true }],
  fail: [{ isAssociated: false }],
};
