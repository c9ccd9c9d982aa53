import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.config.account-records-global-types',
  resource: 'aws.account',
  severity: 'medium',
  title: {
    fr: 'AWS Config enregistre les ressources IAM, dans une région au moins',
    en: 'AWS Config records IAM resources, in one Region at least',
  },
  risk: {
    fr: 'Utilisateurs, rôles et politiques n’appartiennent à aucune région : si aucune ne les enregistre, leurs changements se perdent.',
    en: 'Users, roles and policies belong to no Region: where none records them, their changes are lost.',
  },
  remedy: {
    fr: 'Dans une seule région, incluez les types globaux dans l’enregistreur et démarrez-le.',
    en: 'In one Region alone, include the global types in the recorder and start it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.3'],
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'nist-800-53-r5': ['AC-2(4)', 'CM-6(1)', 'CM-8(2)'],
  },
  attack: ['T1098.003'],
  require: { globalTypesRecorded: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ globalTypesRecorded: true }],
  fail: [{ globalTypesRecorded: false }],
};
