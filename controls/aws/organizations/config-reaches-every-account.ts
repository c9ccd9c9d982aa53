import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.config-reaches-every-account',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'Config peut relever les réglages de tous les comptes de l’organisation',
    en: 'Config may record the settings of every account of the organization',
  },
  risk: {
    fr: 'Nul ne voit en un seul lieu ce qui existe, ni quand un réglage a changé.',
    en: 'Nobody sees in one place what exists, nor when a setting changed.',
  },
  remedy: {
    fr: 'Activez l’accès de confiance de Config et créez un agrégateur d’organisation.',
    en: 'Enable trusted access for Config and create an organization aggregator.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html',
  },
  maps: {
    'anssi-hygiene': ['4'],
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'nist-800-53-r5': ['CM-6', 'CM-8'],
  },
  attack: [],
  require: { trustedServices: contains('config.amazonaws.com') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ trustedServices: ['config.amazonaws.com'] }],
  fail: [{ trustedServices: [] }],
};
