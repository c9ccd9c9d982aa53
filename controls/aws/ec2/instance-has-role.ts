import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-has-role',
  resource: 'aws.ec2.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance accède à AWS par un rôle',
    en: 'The instance reaches AWS through a role',
  },
  risk: {
    fr: 'Faute de rôle, des clés d’accès durables sont déposées sur le disque, puis copiées avec lui.',
    en: 'For want of a role, lasting access keys are left on the disk, and copied along with it.',
  },
  remedy: {
    fr: 'Attachez à l’instance un profil dont le rôle ne permet que les appels qu’elle fait, et retirez les clés déposées.',
    en: 'Attach a profile whose role allows only the calls that the instance makes, and remove the keys left on it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.17'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'pci-dss-4.0': ['8.6.2'],
    'nist-800-53-r5': ['AC-2', 'AC-6', 'IA-5(7)'],
  },
  attack: ['T1552.001', 'T1078.004'],
  require: { instanceProfileArn: isSet },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ instanceProfileArn: 'arn:aws:iam::111122223333:instance-profile/web' }],
  fail: [{ instanceProfileArn: null }],
};
