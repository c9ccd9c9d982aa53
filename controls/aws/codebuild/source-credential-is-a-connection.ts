import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.source-credential-is-a-connection',
  resource: 'aws.codebuild.source-credential',
  severity: 'low',
  title: {
    fr: 'CodeBuild se branche aux dépôts de code par une connexion, sans mot de passe',
    en: 'CodeBuild reaches code repositories through a connection, without a password',
  },
  risk: {
    fr: 'Un jeton personnel ou un mot de passe porte tous les droits de son auteur et survit à son départ.',
    en: 'A personal token or a password carries all the rights of its owner and outlives their departure.',
  },
  remedy: {
    fr: 'Créez une connexion CodeConnections, donnez-la aux projets, puis supprimez et révoquez le jeton.',
    en: 'Create a CodeConnections connection, give it to the projects, then delete the token and revoke it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html',
  },
  maps: {
    'anssi-hygiene': ['8', '11'],
    'iso27001-2022': ['A.5.17', 'A.8.4'],
    'nist-800-53-r5': ['IA-5'],
    'pci-dss-4.0': ['8.6.3'],
  },
  attack: ['T1528'],
  require: { authType: oneOf('CODECONNECTIONS', 'OAUTH', 'SECRETS_MANAGER') },
});

export const cases: Cases<'aws.codebuild.source-credential'> = {
  pass: [{ authType: 'CODECONNECTIONS' }, { authType: 'OAUTH' }, { authType: 'SECRETS_MANAGER' }],
  fail: [{ authType: 'PERSONAL_ACCESS_TOKEN' }, { authType: 'BASIC_AUTH' }],
};
