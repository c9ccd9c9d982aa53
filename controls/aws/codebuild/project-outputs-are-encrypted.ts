import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-outputs-are-encrypted',
  resource: 'aws.codebuild.project',
  severity: 'medium',
  title: {
    fr: 'Le projet CodeBuild chiffre ce qu’il écrit dans S3',
    en: 'The CodeBuild project encrypts what it writes to S3',
  },
  risk: {
    fr: 'Livrables et journaux, avec ce qu’ils laissent voir du code, sont gardés en clair.',
    en: 'Artifacts and logs, with what they show of the code, are kept in clear.',
  },
  remedy: {
    fr: 'Retirez encryptionDisabled des artefacts et des journaux S3.',
    en: 'Remove encryptionDisabled from artifacts and from S3 logs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28(1)'],
  },
  attack: ['T1530'],
  require: { clearOutputs: isEmpty },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ clearOutputs: [] }],
  fail: [{ clearOutputs: ['logs'] }],
};
