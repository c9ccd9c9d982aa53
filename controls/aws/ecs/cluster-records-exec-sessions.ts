import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.cluster-records-exec-sessions',
  resource: 'aws.ecs.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster ECS garde trace des commandes lancées dans les conteneurs',
    en: 'The ECS cluster records the commands run in its containers',
  },
  risk: {
    fr: 'ECS Exec ouvre un terminal dans un conteneur en production : sans journal, rien ne dit ce qui y a été lu ou changé.',
    en: 'ECS Exec opens a terminal in a container of production: without a log, nothing tells what was read or changed there.',
  },
  remedy: {
    fr: 'Réglez executeCommandConfiguration sur OVERRIDE, avec un groupe de journaux chiffré.',
    en: 'Set executeCommandConfiguration to OVERRIDE, with an encrypted log group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.18'],
    'nist-800-53-r5': ['AU-12', 'AC-6(9)'],
    'pci-dss-4.0': ['10.2.1.2'],
  },
  attack: ['T1609'],
  require: { execLogging: oneOf('DEFAULT', 'OVERRIDE') },
});

export const cases: Cases<'aws.ecs.cluster'> = {
  pass: [{ execLogging: 'OVERRIDE' }, { execLogging: 'DEFAULT' }],
  fail: [{ execLogging: 'NONE' }],
};
