import { isNotEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-is-used',
  resource: 'aws.acm.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat ACM sert',
    en: 'The ACM certificate is in use',
  },
  risk: {
    fr: 'Un certificat oublié, et sa clé, restent prêts à servir à qui y accède ; il encombre les alertes d’échéance.',
    en: 'A forgotten certificate and its key stay ready for whoever gets to them; it clutters expiry alerts.',
  },
  remedy: {
    fr: 'Supprimez le certificat, ou rattachez-le au service qui devait le présenter.',
    en: 'Delete the certificate, or attach it to the service that was to present it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-delete.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17', 'CM-8'],
  },
  attack: [],
  when: { status: oneOf('ISSUED', 'EXPIRED', 'REVOKED') },
  require: { usedBy: isNotEmpty },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ status: 'ISSUED', usedBy: ['arn:aws:cloudfront::111122223333:distribution/EXAMPLE'] }],
  fail: [{ status: 'ISSUED', usedBy: [] }],
  notApplicable: [{ status: 'PENDING_VALIDATION', usedBy: [] }],
};
