import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.volume-is-of-current-generation',
  resource: 'aws.ec2.volume',
  severity: 'low',
  title: {
    fr: 'Le volume EBS est d’une génération courante',
    en: 'The EBS volume is of a current generation',
  },
  risk: {
    fr: 'À débit égal, gp2, io1 et magnétique coûtent plus cher ou durent moins que gp3 et io2.',
    en: 'For the same throughput, gp2, io1 and magnetic cost more or last less than gp3 and io2.',
  },
  remedy: {
    fr: 'Passez le volume à gp3 ou à io2 : le changement se fait à chaud.',
    en: 'Move the volume to gp3 or io2: it is done while in use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  },
  maps: { 'iso27001-2022': ['A.8.6'] },
  attack: [],
  require: { type: noneOf('gp2', 'io1', 'standard') },
});

export const cases: Cases<'aws.ec2.volume'> = {
  pass: [{ type: 'gp3' }, { type: 'st1' }],
  fail: [{ type: 'gp2' }, { type: 'standard' }],
};
