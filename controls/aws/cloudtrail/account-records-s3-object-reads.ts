import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.account-records-s3-object-reads',
  resource: 'aws.account',
  severity: 'low',
  title: {
    fr: 'Les lectures d’objets S3 sont enregistrées',
    en: 'Reads of S3 objects are recorded',
  },
  risk: {
    fr: 'Après une fuite, personne ne peut dire quels objets ont été lus : il faut les déclarer tous.',
    en: 'After a leak nobody can tell which objects were read: all of them must be declared.',
  },
  remedy: {
    fr: 'Ajoutez à une piste multirégion les événements de données de type AWS::S3::Object, en lecture, pour tous les compartiments ; excluez au plus, nommément, celui des journaux. Ces événements sont facturés.',
    en: 'Add to a multi-Region trail the read data events of type AWS::S3::Object for all buckets; leave out, by name, at most the one that holds the logs. These events are billed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.9'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1.1'],
  },
  attack: ['T1530'],
  require: { s3ObjectReadsRecorded: oneOf('all', 'all-but-named') },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ s3ObjectReadsRecorded: 'all' }, { s3ObjectReadsRecorded: 'all-but-named' }],
  fail: [{ s3ObjectReadsRecorded: 'some' }, { s3ObjectReadsRecorded: 'none' }],
};
