import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.resource-control-policies-are-enabled',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'Les politiques de contrôle de ressources sont activées',
    en: 'Resource control policies are enabled',
  },
  risk: {
    fr: 'Une politique de compartiment ou de clé trop large ouvre une ressource au dehors, et rien au-dessus ne l’en empêche.',
    en: 'A bucket or key policy that is too wide opens a resource to the outside, and nothing above prevents it.',
  },
  remedy: {
    fr: 'Activez les politiques de contrôle de ressources sur la racine et n’y admettez que les identités de l’organisation.',
    en: 'Enable resource control policies on the root and admit the organization’s identities alone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
  },
  maps: {
    'iso27001-2022': ['A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3(3)', 'AC-4'],
  },
  attack: ['T1530', 'T1537'],
  require: { policyTypes: contains('RESOURCE_CONTROL_POLICY') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ policyTypes: ['RESOURCE_CONTROL_POLICY'] }],
  fail: [{ policyTypes: [] }],
};
