import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-runs-no-privileged-build',
  resource: 'aws.codebuild.project',
  severity: 'medium',
  title: {
    fr: 'Le projet CodeBuild ne lance pas de construction privilégiée',
    en: 'The CodeBuild project runs no privileged build',
  },
  risk: {
    fr: 'Le code construit, ou une de ses dépendances, tient le démon Docker : il sort de son conteneur et lit ce que la machine a en mémoire.',
    en: 'The code that is built, or one of its dependencies, holds the Docker daemon: it leaves its container and reads what the machine has in memory.',
  },
  remedy: {
    fr: 'Construisez les images sans démon (Kaniko, Buildah, serveur Docker de CodeBuild) et passez privilegedMode à false.',
    en: 'Build images without a daemon (Kaniko, Buildah, the Docker server of CodeBuild), and set privilegedMode to false.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html',
  },
  maps: {
    'iso27001-2022': ['A.8.2', 'A.8.31'],
    'nist-800-53-r5': ['AC-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1611'],
  require: { isPrivileged: isFalse },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ isPrivileged: false }],
  fail: [{ isPrivileged: true }],
};
