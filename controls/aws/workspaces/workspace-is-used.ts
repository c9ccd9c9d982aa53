import { atMost } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.workspaces.workspace-is-used',
  resource: 'aws.workspaces.workspace',
  severity: 'low',
  title: {
    fr: 'Quelqu’un s’est connecté au WorkSpace depuis deux mois',
    en: 'Someone connected to the WorkSpace in the last two months',
  },
  risk: {
    fr: 'Un poste oublié coûte chaque mois, n’est plus regardé par personne et garde ses accès.',
    en: 'A forgotten machine costs each month, is watched by nobody and keeps its access.',
  },
  remedy: {
    fr: 'Demandez à son utilisateur s’il en a besoin, sauvegardez ses fichiers et supprimez-le.',
    en: 'Ask its user whether it is needed, save the files and delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/delete-workspaces.html',
  },
  maps: {
    'iso27001-2022': ['A.5.11', 'A.5.18'],
    'nist-800-53-r5': ['AC-2(3)', 'CM-8'],
  },
  attack: ['T1078.004'],
  require: { daysSinceConnection: atMost(60) },
});

export const cases: Cases<'aws.workspaces.workspace'> = {
  pass: [{ daysSinceConnection: 3 }, { daysSinceConnection: 60 }],
  fail: [{ daysSinceConnection: 61 }],
};
