import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-refuses-plain-http',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Le compartiment S3 refuse HTTP en clair',
    en: 'The S3 bucket refuses plain HTTP',
  },
  risk: {
    fr: 'Un client mal réglé lit ou écrit des objets en clair : qui écoute le réseau les lit, et peut les changer.',
    en: 'A client set up badly reads or writes objects in the clear: whoever listens on the network reads them, and may change them.',
  },
  remedy: {
    fr: 'Ajoutez à la politique un refus de s3:* à tous, sur le compartiment et ses objets, quand aws:SecureTransport vaut false.',
    en: 'Add to the policy a denial of s3:* to everyone, on the bucket and its objects, where aws:SecureTransport is false.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.1.1'],
    'anssi-hygiene': ['18', '21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.5.14', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040', 'T1557'],
  require: { refusesPlainHttp: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ refusesPlainHttp: true }],
  fail: [{ refusesPlainHttp: false }],
};
