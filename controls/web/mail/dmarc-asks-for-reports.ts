import { isTrue, noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-asks-for-reports',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'DMARC demande des rapports',
    en: 'DMARC asks for reports',
  },
  risk: {
    fr: 'Sans eux, une usurpation ou un expéditeur légitime mal réglé reste invisible.',
    en: 'Without them, forgery or a lawful sender with wrong settings stays unseen.',
  },
  remedy: {
    fr: 'Ajoutez rua=mailto: vers une adresse relevée, ou vers un service d’analyse.',
    en: 'Add rua=mailto: to an address that is read, or to an analysis service.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7489#section-7',
  },
  maps: {
    'nist-800-53-r5': ['SI-4', 'SI-8'],
    'iso27001-2022': ['A.5.14', 'A.8.16'],
    'owasp-top-10-2025': ['A09'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { dmarcReports: isTrue },
  when: { dmarc: noneOf('absent') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dmarcReports: true, dmarc: 'none' }],
  fail: [{ dmarcReports: false, dmarc: 'none' }],
  notApplicable: [{ dmarc: 'absent' }],
};
