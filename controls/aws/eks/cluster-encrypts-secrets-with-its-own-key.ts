import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-encrypts-secrets-with-its-own-key',
  resource: 'aws.eks.cluster',
  severity: 'medium',
  title: {
    fr: 'Les secrets du cluster EKS sont chiffrés avec une clé du client',
    en: 'Secrets of the EKS cluster are encrypted with a key of the customer',
  },
  risk: {
    fr: 'La clé d’AWS ne se révoque pas et ne laisse pas de trace : qui obtient une copie d’etcd n’a pas à passer par vous.',
    en: 'The key of AWS cannot be withdrawn and leaves no trace: whoever gets a copy of etcd does not have to go through you.',
  },
  remedy: {
    fr: 'Associez au cluster une clé KMS pour la ressource secrets, puis réécrivez les secrets existants.',
    en: 'Associate a KMS key with the cluster for the secrets resource, then write existing secrets again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0': ['8.3.2'],
  },
  attack: ['T1552.007'],
  require: { secretsKey: isSet },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ secretsKey: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ secretsKey: null }],
};
