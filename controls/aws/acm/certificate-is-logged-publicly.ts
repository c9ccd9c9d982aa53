import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.acm.certificate-is-logged-publicly',
  resource: 'aws.acm.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat ACM figure aux journaux publics de certificats',
    en: 'The ACM certificate is in the public certificate logs',
  },
  risk: {
    fr: 'Des navigateurs refusent un certificat absent de ces journaux ; et un faux émis à votre nom s’y remarque moins.',
    en: 'Browsers refuse a certificate that these logs do not hold; and a false one made in your name is noticed less.',
  },
  remedy: {
    fr: 'Réactivez la journalisation de transparence du certificat ; elle vaut au prochain renouvellement.',
    en: 'Turn transparency logging on again for the certificate; it holds from its next renewal.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-17', 'AU-10'],
  },
  attack: [],
  when: { type: equals('AMAZON_ISSUED') },
  require: { transparencyLogging: equals('ENABLED') },
});

export const cases: Cases<'aws.acm.certificate'> = {
  pass: [{ type: 'AMAZON_ISSUED', transparencyLogging: 'ENABLED' }],
  fail: [{ type: 'AMAZON_ISSUED', transparencyLogging: 'DISABLED' }],
  notApplicable: [{ type: 'PRIVATE', transparencyLogging: 'DISABLED' }],
};
