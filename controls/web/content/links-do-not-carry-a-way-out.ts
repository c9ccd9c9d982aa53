import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.links-do-not-carry-a-way-out',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les liens du site ne portent pas d’adresse d’un autre site en paramètre',
    en: 'Links of the site carry no address of another site as a parameter',
  },
  risk: {
    fr: 'Si le serveur suit ce paramètre, un lien vers votre site mène où l’attaquant veut.',
    en: 'If the server follows that parameter, a link to your site leads where the attacker wants.',
  },
  remedy: {
    fr: 'Remplacez l’adresse par un identifiant, ou n’acceptez que des hôtes d’une liste.',
    en: 'Replace the address with an identifier, or accept hosts of a list only.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A01'],
  },
  attack: ['T1566.002'],
  require: { redirectParameters: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ redirectParameters: [] }],
  fail: [{ redirectParameters: ['next'] }],
};
