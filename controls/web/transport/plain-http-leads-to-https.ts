import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.plain-http-leads-to-https',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'Le HTTP en clair mène tout de suite à HTTPS, sur le même hôte',
    en: 'Plain HTTP leads to HTTPS at once, on the same host',
  },
  risk: {
    fr: 'La première requête d’un visiteur part en clair : sans cette redirection, elle peut y rester, et HSTS ne s’apprend jamais pour cet hôte.',
    en: 'A visitor’s first request goes out in the clear: without this redirection it may stay there, and HSTS is never learnt for that host.',
  },
  remedy: {
    fr: 'Sur le port 80, répondez à tout par une redirection vers la même adresse en HTTPS ; changez d’hôte ensuite, s’il le faut.',
    en: 'On port 80, answer everything with a redirection to the same address over HTTPS; change hosts afterwards, if you must.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'owasp-top-10-2025': ['A04'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1557', 'T1040'],
  require: { plainHttp: oneOf('closed', 'to-https') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ plainHttp: 'closed' }, { plainHttp: 'to-https' }],
  fail: [{ plainHttp: 'served' }, { plainHttp: 'by-http' }, { plainHttp: 'off-host' }],
};
