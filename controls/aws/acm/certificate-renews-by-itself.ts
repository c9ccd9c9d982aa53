import { isSet, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-renews-by-itself',
  resource: 'aws.acm.certificate',
  severity: 'high',
  title: {
    fr: 'Le renouvellement du certificat ACM n’est pas bloqué',
    en: 'The renewal of the ACM certificate is not blocked',
  },
  risk: {
    fr: 'ACM n’arrive pas à prouver que le domaine est à vous : le certificat expirera.',
    en: 'ACM cannot prove that the domain is yours: the certificate will expire.',
  },
  remedy: {
    fr: 'Remettez l’enregistrement CNAME de validation dans la zone, ou répondez au courriel de validation.',
    en: 'Put the validation CNAME record back into the zone, or answer the validation e-mail.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-renewal.html',
  },
  maps: {
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17'],
  },
  attack: [],
  when: { renewalStatus: isSet },
  require: { renewalStatus: oneOf('SUCCESS', 'PENDING_AUTO_RENEWAL') },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ renewalStatus: 'SUCCESS' }],
  fail: [{ renewalStatus: 'FAILED' }, { renewalStatus: 'PENDING_VALIDATION' }],
  notApplicable: [{ renewalStatus: null }],
};
