import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.content-is-kept-from-ai',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'Le contenu n’entraîne pas les services d’IA d’AWS',
    en: 'Content does not train AWS’s AI services',
  },
  risk: {
    fr: 'AWS peut garder et étudier ce que traitent certains services d’IA, et pour cela le copier dans une autre région.',
    en: 'AWS may keep and study what some AI services process, and copy it to another region to that end.',
  },
  remedy: {
    fr: 'Activez les politiques de refus des services d’IA, et attachez à la racine celle qui refuse pour tous les services.',
    en: 'Enable AI services opt-out policies, and attach to the root the one that opts out of all services.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
  },
  maps: {
    'iso27001-2022': ['A.5.23', 'A.5.34'],
    'nist-800-53-r5': ['SA-9', 'SA-9(5)'],
  },
  attack: [],
  require: { contentKeptFromAi: isTrue },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ contentKeptFromAi: true }],
  fail: [{ contentKeptFromAi: false }],
};
