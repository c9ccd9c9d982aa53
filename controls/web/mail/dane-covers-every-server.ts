import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dane-covers-every-server',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'DANE couvre tous les serveurs de messagerie',
    en: 'DANE covers every mail server',
  },
  risk: {
    fr: 'L’expéditeur ne peut pas vérifier à qui il remet le courrier ; une réponse DNS ou une route détournée suffit à le lire.',
    en: 'The sender cannot verify whom it hands mail to; a diverted DNS answer or route is enough to read it.',
  },
  remedy: {
    fr: 'Dans une zone signée, publiez pour chaque serveur un enregistrement TLSA 3 1 1 en _25._tcp.',
    en: 'In a signed zone, publish a TLSA 3 1 1 record at _25._tcp for each server.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7672',
  },
  maps: {
    'nist-800-53-r5': ['SC-8'],
    'iso27001-2022': ['A.5.14', 'A.8.24'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1557', 'T1040'],
  require: { dane: equals('all') },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dane: 'all', reception: 'servers' }],
  fail: [
    { dane: 'none', reception: 'servers' },
    { dane: 'some', reception: 'servers' },
  ],
  notApplicable: [{ reception: 'own-address' }],
};
