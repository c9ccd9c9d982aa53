import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-names-no-wildcard',
  resource: 'aws.acm.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat ACM nomme ses domaines un à un',
    en: 'The ACM certificate names its domains one by one',
  },
  risk: {
    fr: 'Une seule clé vaut pour tous les sous-domaines : qui prend un service se fait passer pour les autres.',
    en: 'One key is good for every subdomain: whoever takes one service poses as the others.',
  },
  remedy: {
    fr: 'Demandez un certificat par service, avec ses seuls noms.',
    en: 'Request one certificate for each service, with its own names only.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-public-certificates.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17', 'AC-6'],
  },
  attack: ['T1557'],
  require: { wildcardNames: isEmpty },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ wildcardNames: [] }],
  fail: [{ wildcardNames: ['*.example.org'] }],
};
