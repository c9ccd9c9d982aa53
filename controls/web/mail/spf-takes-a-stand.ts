import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.spf-takes-a-stand',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'SPF se prononce sur les expéditeurs inconnus',
    en: 'SPF takes a stand on unknown senders',
  },
  risk: {
    fr: 'Un résultat neutre vaut une absence d’enregistrement pour qui ne consulte pas DMARC.',
    en: 'A neutral result is no record at all to whoever does not consult DMARC.',
  },
  remedy: {
    fr: 'Terminez l’enregistrement par ~all ou -all.',
    en: 'End the record in ~all or -all.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.2',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { spf: noneOf('neutral') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ spf: 'fail' }, { spf: 'softfail' }],
  fail: [{ spf: 'neutral' }],
};
