import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.region-logs-model-invocations',
  resource: 'aws.bedrock.region-settings',
  severity: 'medium',
  title: {
    fr: 'Les appels aux modèles Bedrock sont journalisés dans la région',
    en: 'Calls to Bedrock models are logged in the region',
  },
  risk: {
    fr: 'Qui vole des identifiants choisit la région que personne ne regarde : il consomme des modèles à vos frais et rien ne dit ce qu’il leur a demandé.',
    en: 'Whoever steals credentials picks the region that nobody watches, consumes models at your expense, and nothing tells what they were asked.',
  },
  remedy: {
    fr: 'Activez le journal des invocations dans chaque région, ou interdisez Bedrock là où vous ne l’utilisez pas par une SCP.',
    en: 'Turn invocation logging on in each region, or forbid Bedrock by an SCP where you do not use it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  attack: ['T1496', 'T1562.008'],
  require: { logsInvocations: isTrue },
});

export const cases: Cases<'aws.bedrock.region-settings'> = {
  pass: [{ logsInvocations: true }],
  fail: [{ logsInvocations: false }],
};
