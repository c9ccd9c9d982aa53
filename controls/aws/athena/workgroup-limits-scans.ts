import { isSet, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.athena.workgroup-limits-scans',
  resource: 'aws.athena.workgroup',
  severity: 'low',
  title: {
    fr: 'Le groupe de travail Athena limite ce qu’une requête peut lire',
    en: 'The Athena workgroup limits what a query may read',
  },
  risk: {
    fr: 'Une seule requête mal écrite parcourt tout le lac de données, et se paie au téraoctet lu.',
    en: 'One badly written query reads the whole data lake, and is paid by the terabyte read.',
  },
  remedy: {
    fr: 'Réglez BytesScannedCutoffPerQuery sur une valeur que vos requêtes n’atteignent pas.',
    en: 'Set BytesScannedCutoffPerQuery to a value that your queries do not reach.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6'],
    'nist-800-53-r5': ['SC-5', 'SC-6'],
  },
  attack: ['T1496'],
  when: { enabled: isTrue },
  require: { scanLimitInBytes: isSet },
});

export const cases: Cases<'aws.athena.workgroup'> = {
  pass: [{ enabled: true, scanLimitInBytes: 1000000000 }],
  fail: [{ enabled: true, scanLimitInBytes: null }],
  notApplicable: [{ enabled: false, scanLimitInBytes: null }],
};
