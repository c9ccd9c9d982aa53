import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.regions-are-restricted',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'La racine refuse les régions qu’elle ne nomme pas',
    en: 'The root refuses regions that it does not name',
  },
  risk: {
    fr: 'Données et machines peuvent naître dans n’importe quel pays, et un intrus choisit la région que personne ne regarde.',
    en: 'Data and machines may appear in any country, and an intruder picks the region that nobody looks at.',
  },
  remedy: {
    fr: 'Attachez à la racine une politique qui refuse toute requête hors de vos régions, par aws:RequestedRegion, en épargnant les services globaux.',
    en: 'Attach to the root a policy that denies requests outside your regions, by aws:RequestedRegion, sparing global services.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html',
  },
  maps: {
    'iso27001-2022': ['A.5.23', 'A.5.34'],
    'nist-800-53-r5': ['AC-3(3)', 'CM-7', 'SA-9(5)'],
  },
  attack: ['T1535'],
  require: { regionsRestricted: isTrue },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ regionsRestricted: true }],
  fail: [{ regionsRestricted: false }],
};
