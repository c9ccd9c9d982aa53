import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-obsolete-protocols',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur refuse les protocoles antérieurs à TLS 1.2',
    en: 'The server refuses protocols older than TLS 1.2',
  },
  risk: {
    fr: 'Sur le chemin, un attaquant peut lire des secrets d’une session SSLv3 (POODLE), ou y pousser un client trop conciliant.',
    en: 'On the path, an attacker can read secrets out of an SSLv3 session (POODLE), or push a lenient client down to it.',
  },
  remedy: {
    fr: 'N’activez que TLS 1.2 et TLS 1.3 sur le serveur et sur tout répartiteur placé devant lui.',
    en: 'Enable only TLS 1.2 and TLS 1.3 on the server and on any load balancer in front of it.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8996',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nis2-art21': ['21.2.h'],
    'secnumcloud-3.2': ['10.2'],
    'nist-800-53-r5': ['CM-7', 'SC-8', 'SC-8(1)', 'SC-13', 'SC-23'],
  },
  attack: ['T1557'],
  require: { obsoleteProtocols: isEmpty },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ obsoleteProtocols: [] }],
  fail: [{ obsoleteProtocols: ['SSLv3'] }, { obsoleteProtocols: ['TLSv1', 'TLSv1.1'] }],
};
