import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.exposed-instance-holds-no-administrator-role',
  resource: 'aws.ec2.instance',
  severity: 'critical',
  title: {
    fr: 'L’instance joignable depuis Internet n’a pas de rôle administrateur',
    en: 'An instance reachable from the internet holds no administrator role',
  },
  risk: {
    fr: 'Une faille du service exposé suffit à lire les clés du rôle, donc à prendre tout le compte.',
    en: 'One flaw in the exposed service is enough to read the keys of the role, and take the whole account.',
  },
  remedy: {
    fr: 'Donnez à l’instance un rôle réduit aux appels qu’elle fait, ou retirez-lui son adresse publique.',
    en: 'Give the instance a role limited to the calls it makes, or take its public address away.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  },
  maps: {
    'anssi-hygiene': ['9', '23'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6'],
  },
  attack: ['T1190', 'T1552.005', 'T1078.004'],
  when: { reachableFromInternet: isTrue },
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [
    { reachableFromInternet: true, rolePrivilege: 'limited' },
    { reachableFromInternet: true, rolePrivilege: 'none' },
  ],
  fail: [{ reachableFromInternet: true, rolePrivilege: 'administrator' }],
  notApplicable: [{ reachableFromInternet: false, rolePrivilege: 'administrator' }],
};
