import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.silent-domain-refuses-all-mail',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'Un domaine qui ne reçoit pas de courrier n’en laisse pas envoyer',
    en: 'A domain that receives no mail lets none be sent',
  },
  risk: {
    fr: 'Un domaine en réserve, sans boîte ni alerte, est celui qu’un faussaire préfère.',
    en: 'A domain in reserve, without mailbox or alert, is the one that a forger likes best.',
  },
  remedy: {
    fr: 'Publiez v=spf1 -all et v=DMARC1; p=reject.',
    en: 'Publish v=spf1 -all and v=DMARC1; p=reject.',
    effort: 'low',
    doc: 'https://www.m3aawg.org/sites/default/files/m3aawg_parked_domains_bp-2015-12.pdf',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { spf: equals('fail'), dmarc: equals('reject') },
  when: { reception: equals('null-mx') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ spf: 'fail', dmarc: 'reject', reception: 'null-mx' }],
  fail: [
    { spf: 'none', dmarc: 'reject', reception: 'null-mx' },
    { spf: 'fail', dmarc: 'none', reception: 'null-mx' },
  ],
  notApplicable: [{ reception: 'servers' }],
};
