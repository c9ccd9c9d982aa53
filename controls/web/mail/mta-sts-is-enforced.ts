import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.mta-sts-is-enforced',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'MTA-STS impose le chiffrement du courrier entrant',
    en: 'MTA-STS enforces encryption of incoming mail',
  },
  risk: {
    fr: 'Sur le chemin, un attaquant efface l’offre STARTTLS et lit le courrier en clair.',
    en: 'On the path, an attacker strikes the STARTTLS offer out and reads mail in the clear.',
  },
  remedy: {
    fr: 'Publiez _mta-sts et la politique en mode testing, lisez les rapports, puis passez en enforce.',
    en: 'Publish _mta-sts and the policy in testing mode, read the reports, then move to enforce.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc8461',
  },
  maps: {
    'nist-800-53-r5': ['SC-8'],
    'iso27001-2022': ['A.5.14', 'A.8.24'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1557', 'T1040'],
  require: { mtaSts: equals('enforce') },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ mtaSts: 'enforce', reception: 'servers' }],
  fail: [
    { mtaSts: 'absent', reception: 'servers' },
    { mtaSts: 'testing', reception: 'servers' },
    { mtaSts: 'invalid', reception: 'servers' },
  ],
  notApplicable: [{ reception: 'null-mx' }],
};
