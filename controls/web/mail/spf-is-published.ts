import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.spf-is-published',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine publie SPF',
    en: 'The domain publishes SPF',
  },
  risk: {
    fr: 'Aucun destinataire ne peut distinguer vos serveurs d’envoi de ceux d’un faussaire.',
    en: 'No receiver can tell the servers you send from and those of a forger apart.',
  },
  remedy: {
    fr: 'Publiez v=spf1 avec vos seuls expéditeurs, terminé par -all ou ~all ; v=spf1 -all si le domaine n’envoie rien.',
    en: 'Publish v=spf1 with your own senders only, ending in -all or ~all; v=spf1 -all if the domain sends nothing.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7208',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { spf: noneOf('none') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ spf: 'fail' }, { spf: 'permerror' }],
  fail: [{ spf: 'none' }],
};
