import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.workspaces.directory-limits-addresses',
  resource: 'aws.workspaces.directory',
  severity: 'low',
  title: {
    fr: 'On ne se connecte aux WorkSpaces que depuis des adresses connues',
    en: 'People connect to WorkSpaces from known addresses only',
  },
  risk: {
    fr: 'Un mot de passe volé ouvre le poste de n’importe où.',
    en: 'A stolen password opens the machine from anywhere.',
  },
  remedy: {
    fr: 'Créez un groupe d’adresses IP de confiance et associez-le au répertoire.',
    en: 'Create a group of trusted IP addresses, and associate it with the directory.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html',
  },
  maps: {
    'anssi-hygiene': ['32'],
    'iso27001-2022': ['A.6.7', 'A.8.20'],
    'nist-800-53-r5': ['AC-17', 'SC-7'],
  },
  attack: ['T1133', 'T1078'],
  require: { addressGroups: isNotEmpty },
});

export const cases: Cases<'aws.workspaces.directory'> = {
  pass: [{ addressGroups: ['wsipg-1'] }],
  fail: [{ addressGroups: [] }],
};
