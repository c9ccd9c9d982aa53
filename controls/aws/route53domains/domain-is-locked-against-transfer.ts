import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.route53domains.domain-is-locked-against-transfer',
  resource: 'aws.route53domains.domain',
  severity: 'high',
  title: {
    fr: 'Le nom de domaine est verrouillé contre le transfert',
    en: 'The domain name is locked against transfer',
  },
  risk: {
    fr: 'Qui obtient le code de transfert, par hameçonnage souvent, emporte le domaine, et avec lui le site et le courrier.',
    en: 'Whoever obtains the transfer code, often by phishing, takes the domain away, and the site and the mail with it.',
  },
  remedy: {
    fr: 'Activez le verrou de transfert dans Route 53 ; certaines extensions n’en ont pas : demandez alors une exemption qui le dit.',
    en: 'Turn the transfer lock on in Route 53; some top-level domains have none: ask then for an exemption that says so.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.20'],
    'nist-800-53-r5': ['CM-5', 'SC-20'],
  },
  attack: ['T1584.001'],
  require: { lockedAgainstTransfer: isTrue },
});

export const cases: Cases<'aws.route53domains.domain'> = {
  pass: [{ lockedAgainstTransfer: true }],
  fail: [{ lockedAgainstTransfer: false }],
};
