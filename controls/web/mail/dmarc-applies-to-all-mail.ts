import { atLeast, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-applies-to-all-mail',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'DMARC s’applique à tous les messages',
    en: 'DMARC applies to all mail',
  },
  risk: {
    fr: 'La part que pct laisse de côté est livrée comme si de rien n’était.',
    en: 'The share that pct leaves aside is delivered as if nothing were.',
  },
  remedy: {
    fr: 'Mettez pct=100, ou retirez la balise.',
    en: 'Set pct=100, or remove the tag.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7489#section-6.3',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { dmarcShare: atLeast(100) },
  when: { dmarc: oneOf('quarantine', 'reject') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dmarcShare: 100, dmarc: 'reject' }],
  fail: [{ dmarcShare: 50, dmarc: 'reject' }],
  notApplicable: [{ dmarc: 'absent' }],
};
