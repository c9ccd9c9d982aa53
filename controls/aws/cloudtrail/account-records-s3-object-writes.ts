import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudtrail.account-records-s3-object-writes',
  resource: 'aws.account',
  severity: 'low',
  title: {
    fr: 'Les écritures d’objets S3 sont enregistrées',
    en: 'Writes of S3 objects are recorded',
  },
  risk: {
    fr: 'Des objets sont remplacés ou effacés, et rien ne dit par qui ni quand.',
    en: 'Objects are replaced or erased, and nothing says by whom or when.',
  },
  remedy: {
    fr: 'Ajoutez à une piste multirégion les événements de données de type AWS::S3::Object, en écriture, pour tous les compartiments ; excluez au plus, nommément, celui des journaux. Ces événements sont facturés.',
    en: 'Add to a multi-Region trail the write data events of type AWS::S3::Object for all buckets; leave out, by name, at most the one that holds the logs. These events are billed.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.8'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1.1'],
  },
  attack: ['T1485', 'T1486'],
  require: { s3ObjectWritesRecorded: oneOf('all', 'all-but-named') },
});

export const cases: Cases<'aws.account'> = {
  pass: [{ s3ObjectWritesRecorded: 'all' }, { s3ObjectWritesRecorded: 'all-but-named' }],
  fail: [{ s3ObjectWritesRecorded: 'some' }, { s3ObjectWritesRecorded: 'none' }],
};
