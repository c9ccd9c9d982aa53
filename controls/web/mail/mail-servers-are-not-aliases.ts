import { isEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.mail-servers-are-not-aliases',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'Les serveurs de messagerie ne sont pas des alias',
    en: 'The mail servers are not aliases',
  },
  risk: {
    fr: 'Certains expéditeurs refusent un MX qui désigne un CNAME : du courrier se perd.',
    en: 'Some senders refuse an MX that names a CNAME: mail is lost.',
  },
  remedy: {
    fr: 'Faites pointer MX vers un nom qui a ses propres adresses.',
    en: 'Let MX point to a name with addresses of its own.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc2181#section-10.3',
  },
  maps: {
    'iso27001-2022': ['A.5.14', 'A.8.9'],
  },
  attack: [],
  require: { aliasedMailServers: isEmpty },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ aliasedMailServers: [], reception: 'servers' }],
  fail: [{ aliasedMailServers: ['mx.example.fr'], reception: 'servers' }],
  notApplicable: [{ reception: 'null-mx' }],
};
