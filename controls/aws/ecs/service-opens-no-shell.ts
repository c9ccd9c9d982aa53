import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.service-opens-no-shell',
  resource: 'aws.ecs.service',
  severity: 'low',
  title: {
    fr: 'Le service ECS ne laisse pas ouvrir de terminal dans ses conteneurs',
    en: 'The ECS service lets nobody open a terminal in its containers',
  },
  risk: {
    fr: 'Qui vole des identifiants AWS entre dans les conteneurs, lit leurs secrets et agit avec le rôle de la tâche.',
    en: 'Whoever steals AWS credentials gets into the containers, reads their secrets and acts with the role of the task.',
  },
  remedy: {
    fr: 'Passez enableExecuteCommand à false et ne l’ouvrez que le temps d’un dépannage.',
    en: 'Set enableExecuteCommand to false, and open it for the time of a repair only.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  },
  maps: {
    'iso27001-2022': ['A.8.18'],
    'nist-800-53-r5': ['CM-7', 'AC-6'],
    'pci-dss-4.0': ['2.2.4'],
  },
  attack: ['T1609'],
  require: { allowsExec: isFalse },
});

export const cases: Cases<'aws.ecs.service'> = {
  pass: [{ allowsExec: false }],
  fail: [{ allowsExec: true }],
};
