import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.wafv2.web-acl-limits-rate',
  resource: 'aws.wafv2.web-acl',
  severity: 'low',
  title: {
    fr: 'L’ACL web limite le débit de chaque client',
    en: 'The web ACL limits the rate of each client',
  },
  risk: {
    fr: 'Un seul client épuise l’application ou essaie des mots de passe sans fin.',
    en: 'One client alone exhausts the application, or tries passwords without end.',
  },
  remedy: {
    fr: 'Ajoutez une règle de débit par adresse IP, plus basse sur les chemins de connexion.',
    en: 'Add a rate-based rule by IP address, lower on sign-in paths.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20'],
    'nist-800-53-r5': ['SC-5', 'AC-7'],
  },
  attack: ['T1110', 'T1499'],
  require: { rateRules: isNotEmpty },
});

export const cases: Cases<'aws.wafv2.web-acl'> = {
  pass: [{ rateRules: ['per-address'] }],
  fail: [{ rateRules: [] }],
};
