import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.service-control-policies-are-enabled',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'Les politiques de contrôle de service sont activées',
    en: 'Service control policies are enabled',
  },
  risk: {
    fr: 'Rien ne borne ce que l’administrateur d’un compte membre peut faire : arrêter les journaux, ouvrir une région, quitter l’organisation.',
    en: 'Nothing bounds what the administrator of a member account can do: stop the trails, open a region, leave the organization.',
  },
  remedy: {
    fr: 'Activez les politiques de contrôle de service sur la racine de l’organisation.',
    en: 'Enable service control policies on the root of the organization.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.2'],
    'nist-800-53-r5': ['AC-3(3)', 'AC-6'],
  },
  attack: ['T1685.002'],
  require: { policyTypes: contains('SERVICE_CONTROL_POLICY') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ policyTypes: ['SERVICE_CONTROL_POLICY'] }],
  fail: [{ policyTypes: [] }],
};
