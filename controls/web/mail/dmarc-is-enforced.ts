import { noneOf, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-is-enforced',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'DMARC écarte ou rejette les faux messages',
    en: 'DMARC sets aside or rejects forged mail',
  },
  risk: {
    fr: 'Avec p=none, l’usurpation est mesurée mais livrée.',
    en: 'With p=none, forgery is measured and delivered.',
  },
  remedy: {
    fr: 'Passez à p=quarantine puis à p=reject une fois vos expéditeurs légitimes authentifiés.',
    en: 'Move to p=quarantine, then to p=reject, once your lawful senders are authenticated.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7489#section-6.3',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { dmarc: oneOf('quarantine', 'reject') },
  when: { dmarc: noneOf('absent') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dmarc: 'quarantine' }, { dmarc: 'reject' }],
  fail: [{ dmarc: 'none' }],
  notApplicable: [{ dmarc: 'absent' }],
};
