import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-role-does-not-administer',
  resource: 'aws.codebuild.project',
  severity: 'high',
  title: {
    fr: 'Le rôle du projet CodeBuild n’administre pas le compte',
    en: 'The role of the CodeBuild project does not administer the account',
  },
  risk: {
    fr: 'Une construction exécute ce que le dépôt et ses dépendances lui disent : qui y glisse une ligne administre le compte.',
    en: 'A build runs what the repository and its dependencies tell it: whoever slips a line in administers the account.',
  },
  remedy: {
    fr: 'Réduisez le rôle aux journaux, aux artefacts et au déploiement de ce projet ; confiez le déploiement à un rôle distinct, endossé au dernier pas.',
    en: 'Cut the role down to the logs, the artefacts and the deployment of this project; leave deploying to a role of its own, assumed in the last step.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1195.002', 'T1677', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
