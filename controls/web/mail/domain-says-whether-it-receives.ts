import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.domain-says-whether-it-receives',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'Un domaine sans messagerie le dit par un MX nul',
    en: 'A domain without mail says so by a null MX',
  },
  risk: {
    fr: 'Les expéditeurs s’adressent au serveur Web, ou gardent le message des jours avant de renoncer.',
    en: 'Senders turn to the Web server, or keep the message for days before they give up.',
  },
  remedy: {
    fr: 'Publiez MX 0 "." si le domaine ne reçoit rien ; sinon, nommez ses serveurs.',
    en: 'Publish MX 0 "." if the domain receives nothing; else name its servers.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7505',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-8'],
    'iso27001-2022': ['A.5.14'],
  },
  attack: [],
  require: { reception: oneOf('servers', 'null-mx') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ reception: 'servers' }, { reception: 'null-mx' }],
  fail: [{ reception: 'own-address' }, { reception: 'none' }],
};
