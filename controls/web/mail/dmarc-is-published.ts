import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-is-published',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine publie DMARC',
    en: 'The domain publishes DMARC',
  },
  risk: {
    fr: 'Nul ne sait quoi faire d’un message qui usurpe votre nom, et vous n’apprenez pas qu’il circule.',
    en: 'Nobody knows what to do with mail that usurps your name, and you never learn that it travels.',
  },
  remedy: {
    fr: 'Publiez _dmarc avec p=none et rua, lisez les rapports, puis durcissez.',
    en: 'Publish _dmarc with p=none and rua, read the reports, then tighten.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7489',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { dmarc: noneOf('absent') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dmarc: 'none' }, { dmarc: 'reject' }],
  fail: [{ dmarc: 'absent' }],
};
