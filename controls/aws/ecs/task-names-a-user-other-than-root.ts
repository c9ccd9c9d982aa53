import { isEmpty, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-names-a-user-other-than-root',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'Chaque conteneur de la tâche ECS nomme un utilisateur autre que root',
    en: 'Each container of the ECS task names a user other than root',
  },
  risk: {
    fr: 'Sans utilisateur désigné, l’image décide, et la plupart choisissent root : une faille du programme donne alors tout le conteneur.',
    en: 'With no user named the image decides, and most choose root: a flaw of the program then gives the whole container.',
  },
  remedy: {
    fr: 'Ajoutez user à chaque conteneur, avec un identifiant numérique sans droits particuliers.',
    en: 'Add user to each container, with a numeric id that has no special rights.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.2', 'A.8.9'],
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1611', 'T1068'],
  when: { isWindows: isFalse },
  require: { containersWithoutUser: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ isWindows: false, containersWithoutUser: [] }],
  fail: [{ isWindows: false, containersWithoutUser: ['web'] }],
  notApplicable: [{ isWindows: true, containersWithoutUser: ['web'] }],
};
