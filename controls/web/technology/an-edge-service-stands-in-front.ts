import { isNotEmpty } from '#core/expect/web.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.an-edge-service-stands-in-front',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Un réseau de diffusion ou un pare-feu applicatif se voit devant le site',
    en: 'A content network or an application firewall shows in front of the site',
  },
  risk: {
    fr: 'Rien qui se voie n’absorbe un afflux de requêtes ; un pare-feu discret peut exister sans laisser de marque.',
    en: 'Nothing that shows absorbs a flood of requests; a discreet firewall may exist and leave no mark.',
  },
  remedy: {
    fr: 'Placez le site derrière un tel service si sa disponibilité compte, ou exemptez ce contrôle.',
    en: 'Put the site behind such a service if its availability matters, or exempt this control.',
    effort: 'medium',
    doc: 'https://owasp.org/www-community/Web_Application_Firewall',
  },
  maps: { 'nist-800-53-r5': ['SC-5', 'SC-7'], 'iso27001-2022': ['A.8.6', 'A.8.20'] },
  attack: ['T1498'],
  require: { edgeServices: isNotEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ edgeServices: ['Cloudflare'] }],
  fail: [{ edgeServices: [] }],
};
