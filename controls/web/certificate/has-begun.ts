import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.has-begun',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'Le certificat est déjà valable',
    en: 'The certificate is already valid',
  },
  risk: {
    fr: 'Mis en service trop tôt, il est refusé partout jusqu’à son premier jour.',
    en: 'Put in service too early, it is refused everywhere until its first day.',
  },
  remedy: {
    fr: 'Remettez l’ancien certificat jusqu’à cette date, et vérifiez l’horloge du serveur qui l’a demandé.',
    en: 'Put the former certificate back until that date, and check the clock of the server that asked for it.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1', '4.2.1.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { hasBegun: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ hasBegun: true }],
  fail: [{ hasBegun: false }],
};
