import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dkim-is-published',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine publie une clé DKIM',
    en: 'The domain publishes a DKIM key',
  },
  risk: {
    fr: 'Un message transféré perd SPF ; sans signature, DMARC ne le reconnaît plus comme le vôtre.',
    en: 'Forwarded mail loses SPF; without a signature, DMARC no longer knows it for yours.',
  },
  remedy: {
    fr: 'Activez la signature DKIM chez chaque expéditeur et publiez la clé qu’il indique.',
    en: 'Turn DKIM signing on with every sender and publish the key that it gives.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc6376',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { publishesDkim: isTrue },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ publishesDkim: true, reception: 'servers' }],
  fail: [{ publishesDkim: false, reception: 'servers' }],
  notApplicable: [{ reception: 'null-mx' }],
};
