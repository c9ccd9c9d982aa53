import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-asks-origins-for-tls-1-2',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront n’accepte de ses origines que TLS 1.2',
    en: 'The CloudFront distribution accepts only TLS 1.2 of its origins',
  },
  risk: {
    fr: 'Une origine mal tenue négocie un protocole aux faiblesses connues, et personne ne le remarque.',
    en: 'An origin that is badly kept negotiates a protocol with known weaknesses, and nobody notices.',
  },
  remedy: {
    fr: 'Ne laissez que TLSv1.2 dans les protocoles de l’origine, une fois celle-ci à jour.',
    en: 'Leave only TLSv1.2 among the protocols of the origin, once the origin is up to date.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
  },
  attack: ['T1557'],
  require: { originsWithWeakTls: isEmpty },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ originsWithWeakTls: [] }],
  fail: [{ originsWithWeakTls: ['backend'] }],
};
