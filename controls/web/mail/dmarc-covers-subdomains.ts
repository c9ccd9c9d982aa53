import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-covers-subdomains',
  resource: 'web.mail-domain',
  severity: 'medium',
  title: {
    fr: 'DMARC vaut aussi pour les sous-domaines',
    en: 'DMARC holds for subdomains too',
  },
  risk: {
    fr: 'Le faussaire écrit depuis un sous-domaine, inventé au besoin.',
    en: 'The forger writes from a subdomain, a made-up one if need be.',
  },
  remedy: {
    fr: 'Retirez sp=none, ou mettez sp=reject.',
    en: 'Remove sp=none, or set sp=reject.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7489#section-6.3',
  },
  maps: {
    'nist-800-53-r5': ['SI-8'],
    'iso27001-2022': ['A.5.14'],
    'anssi-hygiene': ['24'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { dmarcCoversSubdomains: isTrue },
  when: { dmarc: oneOf('quarantine', 'reject') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ dmarcCoversSubdomains: true, dmarc: 'reject' }],
  fail: [{ dmarcCoversSubdomains: false, dmarc: 'reject' }],
  notApplicable: [{ dmarc: 'none' }],
};
