import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.redirections-end',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Les redirections aboutissent',
    en: 'Redirections come to an end',
  },
  risk: {
    fr: 'Un site qui tourne en rond n’est lu par personne, et cache ce qui s’y trouve aux contrôles.',
    en: 'A site that goes round in circles is read by nobody, and hides what it holds from checks.',
  },
  remedy: {
    fr: 'Suivez la chaîne avec curl -IL et retirez la règle qui renvoie en arrière.',
    en: 'Follow the chain with curl -IL and remove the rule that sends back.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { redirectionsEnd: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ redirectionsEnd: true }],
  fail: [{ redirectionsEnd: false }],
};
