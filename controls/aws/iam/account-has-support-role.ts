import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.account-has-support-role',
  resource: 'aws.iam.account',
  severity: 'low',
  title: {
    fr: 'Un rôle permet de traiter un incident avec le support AWS',
    en: 'A role exists to handle incidents with AWS Support',
  },
  risk: {
    fr: 'Le jour d’un incident, nul n’a le droit d’ouvrir un dossier, ou l’on se sert du compte racine dans la hâte.',
    en: 'On the day of an incident nobody may open a case, or the root user is used in haste.',
  },
  remedy: {
    fr: 'Créez un rôle pour ceux qui traitent les incidents et attachez-lui la politique AWSSupportAccess.',
    en: 'Create a role for those who handle incidents and attach the AWSSupportAccess policy to it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.16'],
    'iso27001-2022': ['A.5.24', 'A.5.26'],
    'nist-800-53-r5': ['IR-7'],
  },
  attack: [],
  require: { supportRoles: isNotEmpty },
});

export const cases: Cases<'aws.iam.account'> = {
  pass: [{ supportRoles: ['arn:aws:iam::111122223333:role/incidents'] }],
  fail: [{ supportRoles: [] }],
};
