import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.spf-does-not-pass-anyone',
  resource: 'web.mail-domain',
  severity: 'high',
  title: {
    fr: 'SPF n’admet pas le monde entier',
    en: 'SPF does not admit the whole world',
  },
  risk: {
    fr: 'Terminé par +all, ou ouvert à des plages immenses, il authentifie tout faussaire.',
    en: 'Ending in +all, or open to vast ranges, it authenticates every forger.',
  },
  remedy: {
    fr: 'Terminez par -all ou ~all, et bornez les plages ip4 et ip6 à vos serveurs.',
    en: 'End in -all or ~all, and hold ip4 and ip6 ranges to your servers.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7208#section-5.1',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { spf: noneOf('pass') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ spf: 'fail' }, { spf: 'softfail' }],
  fail: [{ spf: 'pass' }],
};
