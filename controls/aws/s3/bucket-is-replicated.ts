import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-is-replicated',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 est répliqué',
    en: 'The S3 bucket is replicated',
  },
  risk: {
    fr: 'Une région en panne, ou un compte compromis, emporte la seule copie des objets.',
    en: 'A region that fails, or an account that is compromised, takes the only copy of the objects with it.',
  },
  remedy: {
    fr: 'Répliquez vers une autre région ou un autre compte les compartiments dont la perte arrêterait l’activité ; exemptez les autres.',
    en: 'Replicate to another region or account the buckets whose loss would stop the business; exempt the others.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13', 'A.8.14'],
    'nist-800-53-r5': ['CP-6', 'CP-9', 'CP-10'],
  },
  attack: ['T1485'],
  require: { enabledReplicationRules: atLeast(1) },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ enabledReplicationRules: 1 }],
  fail: [{ enabledReplicationRules: 0 }],
};
