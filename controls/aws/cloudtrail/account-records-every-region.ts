import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.account-records-every-region',
  resource: 'aws.account',
  severity: 'high',
  title: {
    fr: 'Une piste CloudTrail enregistre toutes les régions',
    en: 'A CloudTrail trail records every Region',
  },
  risk: {
    fr: 'Ce qui se fait dans une région sans piste ne laisse aucune trace : c’est là que l’intrus travaille.',
    en: 'What is done in a Region without a trail leaves no trace: that is where the intruder works.',
  },
  remedy: {
    fr: 'Créez une piste multirégion qui enregistre les lectures et les écritures de gestion, et démarrez-la.',
    en: 'Create a multi-Region trail that records read and write management events, and start it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.1'],
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1', '10.2.1.2'],
  },
  attack: ['T1535', 'T1685.002'],
  require: { everyRegionRecorded: isTrue },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ everyRegionRecorded: true }],
  fail: [{ everyRegionRecorded: false }],
};
