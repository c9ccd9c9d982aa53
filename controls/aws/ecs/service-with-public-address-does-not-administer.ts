import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.service-with-public-address-does-not-administer',
  resource: 'aws.ecs.service',
  severity: 'high',
  title: {
    fr: 'Le service ECS à adresse publique n’administre pas le compte',
    en: 'The ECS service with public addresses does not administer the account',
  },
  risk: {
    fr: 'Ses tâches portent une adresse d’Internet : dès qu’un groupe de sécurité s’ouvre, une faille du service suffit à prendre tout le compte.',
    en: 'Its tasks bear an address of the internet: as soon as a security group opens, one flaw in the service is enough to take the whole account.',
  },
  remedy: {
    fr: 'Passez assignPublicIp à DISABLED derrière un répartiteur de charge, et réduisez le rôle de la tâche aux appels qu’elle fait.',
    en: 'Set assignPublicIp to DISABLED behind a load balancer, and cut the role of the task down to the calls that it makes.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  },
  maps: {
    'anssi-hygiene': ['9', '23'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1190', 'T1552.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
  when: { assignsPublicAddress: isTrue },
});

export const cases: Cases<'aws.ecs.service'> = {
  pass: [
    { assignsPublicAddress: true, rolePrivilege: 'limited' },
    { assignsPublicAddress: true, rolePrivilege: 'none' },
  ],
  fail: [{ assignsPublicAddress: true, rolePrivilege: 'administrator' }],
  notApplicable: [{ assignsPublicAddress: false, rolePrivilege: 'administrator' }],
};
