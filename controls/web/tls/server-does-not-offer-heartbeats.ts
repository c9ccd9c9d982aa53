import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-does-not-offer-heartbeats',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur n’offre pas l’extension heartbeat',
    en: 'The server does not offer the heartbeat extension',
  },
  risk: {
    fr: 'Rien sur le Web ne s’en sert ; c’est elle qui livrait la mémoire des serveurs (Heartbleed), et elle signale une vieille bibliothèque.',
    en: 'Nothing on the Web uses it; it is what gave away the memory of servers (Heartbleed), and a sign of an old library.',
  },
  remedy: {
    fr: 'Mettez OpenSSL à jour : les versions maintenues ne la connaissent plus.',
    en: 'Update OpenSSL: maintained versions no longer know it.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc6520',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-2'],
    'iso27001-2022': ['A.8.9'],
    'pci-dss-4.0': ['2.2.4'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1190'],
  require: { offersHeartbeat: isFalse },
  when: { speaksTls12OrOlder: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ offersHeartbeat: false, speaksTls12OrOlder: true }],
  fail: [{ offersHeartbeat: true, speaksTls12OrOlder: true }],
  notApplicable: [{ speaksTls12OrOlder: false }],
};
