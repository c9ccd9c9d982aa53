import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.cloudshell-full-access-is-not-attached',
  resource: 'aws.iam.account',
  severity: 'low',
  title: {
    fr: 'Personne n’a tous les droits sur CloudShell',
    en: 'Nobody has full rights over CloudShell',
  },
  risk: {
    fr: 'CloudShell échange des fichiers avec le poste et parle à internet : un navigateur ouvert devient une sortie de données.',
    en: 'CloudShell exchanges files with the workstation and talks to the internet: an open browser becomes a way out for data.',
  },
  remedy: {
    fr: 'Détachez AWSCloudShellFullAccess ; accordez CloudShell sans le transfert de fichiers à ceux qui en ont besoin.',
    en: 'Detach AWSCloudShellFullAccess; grant CloudShell without file transfer to those who need it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.12'],
    'nist-800-53-r5': ['AC-6', 'CM-7'],
  },
  attack: ['T1059.009', 'T1567'],
  require: { cloudShellHolders: isEmpty },
});

export const cases: Cases<'aws.iam.account'> = {
  pass: [{ cloudShellHolders: [] }],
  fail: [{ cloudShellHolders: ['arn:aws:iam::111122223333:group/developers'] }],
};
