import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-keeps-build-logs',
  resource: 'aws.codebuild.project',
  severity: 'medium',
  title: {
    fr: 'Le projet CodeBuild garde le journal de ses constructions',
    en: 'The CodeBuild project keeps the logs of its builds',
  },
  risk: {
    fr: 'Une construction détournée, qui exfiltre un secret ou altère un livrable, ne laisse aucune trace.',
    en: 'A hijacked build, that leaks a secret or tampers with what is delivered, leaves no trace.',
  },
  remedy: {
    fr: 'Activez CloudWatch Logs ou un journal S3 sur le projet.',
    en: 'Turn CloudWatch Logs or an S3 log on for the project.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1'],
  },
  attack: ['T1562.008'],
  require: { keepsLogs: isTrue },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ keepsLogs: true }],
  fail: [{ keepsLogs: false }],
};
