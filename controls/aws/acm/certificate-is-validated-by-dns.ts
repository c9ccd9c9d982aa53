import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-is-validated-by-dns',
  resource: 'aws.acm.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat ACM est validé par le DNS',
    en: 'The ACM certificate is validated by DNS',
  },
  risk: {
    fr: 'Chaque renouvellement attend que quelqu’un réponde à un courriel : l’oubli arrête le service.',
    en: 'Each renewal waits for somebody to answer an e-mail: forgetting it stops the service.',
  },
  remedy: {
    fr: 'Demandez un nouveau certificat validé par le DNS, mettez-le en service, puis supprimez celui-ci.',
    en: 'Request a new certificate validated by DNS, put it in use, then delete this one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17'],
  },
  attack: [],
  when: { type: equals('AMAZON_ISSUED') },
  require: { namesValidatedByEmail: isEmpty },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ type: 'AMAZON_ISSUED', namesValidatedByEmail: [] }],
  fail: [{ type: 'AMAZON_ISSUED', namesValidatedByEmail: ['example.org'] }],
  notApplicable: [{ type: 'IMPORTED', namesValidatedByEmail: [] }],
};
