import { isEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.mta-sts-names-every-server',
  resource: 'web.mail-domain',
  severity: 'high',
  title: {
    fr: 'La politique MTA-STS nomme tous les serveurs de messagerie',
    en: 'The MTA-STS policy names every mail server',
  },
  risk: {
    fr: 'En mode enforce, le courrier destiné au serveur oublié n’est plus remis.',
    en: 'In enforce mode, mail for the server left out is no longer delivered.',
  },
  remedy: {
    fr: 'Ajoutez à la politique une ligne mx par serveur, puis changez son id.',
    en: 'Add a line mx per server to the policy, then change its id.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8461#section-4.1',
  },
  maps: {
    'nist-800-53-r5': ['SC-8'],
    'iso27001-2022': ['A.5.14'],
  },
  attack: [],
  require: { serversOutsideMtaSts: isEmpty },
  when: { mtaSts: oneOf('enforce', 'testing') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ serversOutsideMtaSts: [], mtaSts: 'enforce' }],
  fail: [{ serversOutsideMtaSts: ['mx2.example.fr'], mtaSts: 'enforce' }],
  notApplicable: [{ mtaSts: 'absent' }],
};
