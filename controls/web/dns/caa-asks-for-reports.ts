import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.caa-asks-for-reports',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'CAA dit à qui signaler une demande de certificat refusée',
    en: 'CAA says whom to tell of a certificate request that was refused',
  },
  risk: {
    fr: 'Qui tente d’obtenir un certificat du site auprès d’une autre autorité recommence sans que personne le sache.',
    en: 'Whoever tries to get a certificate of the site from another authority tries again unknown to all.',
  },
  remedy: {
    fr: 'Publiez un enregistrement CAA iodef vers une adresse relevée, par exemple 0 iodef "mailto:securite@example.fr".',
    en: 'Publish a CAA iodef record to an address that is read, for example 0 iodef "mailto:security@example.com".',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8659#section-4.4',
  },
  maps: {
    'nist-800-53-r5': ['SC-17', 'SI-4'],
    'iso27001-2022': ['A.8.16', 'A.8.24'],
    'owasp-top-10-2025': ['A09'],
  },
  attack: ['T1588.004'],
  require: { asksForIssuanceReports: isTrue },
  when: { restrictsIssuance: isTrue },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ restrictsIssuance: true, asksForIssuanceReports: true }],
  fail: [{ restrictsIssuance: true, asksForIssuanceReports: false }],
  notApplicable: [{ restrictsIssuance: false, asksForIssuanceReports: false }],
};
