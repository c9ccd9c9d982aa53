import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-endpoint-policy-is-closed',
  resource: 'aws.ec2.vpc-endpoint',
  severity: 'medium',
  title: {
    fr: 'La politique du point de terminaison ne laisse pas tout passer',
    en: 'The policy of the endpoint does not let everything through',
  },
  risk: {
    fr: 'Un programme malveillant envoie les données par ce chemin privé vers un compte qui n’est pas le vôtre.',
    en: 'Malicious software sends data by this private road to an account that is not yours.',
  },
  remedy: {
    fr: 'Limitez la politique à vos comptes (aws:PrincipalOrgID) et à vos ressources (aws:ResourceOrgID).',
    en: 'Limit the policy to your accounts (aws:PrincipalOrgID) and to your resources (aws:ResourceOrgID).',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'pci-dss-4.0': ['1.3.2', '7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-6', 'SC-7(10)'],
  },
  attack: ['T1537', 'T1048'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.ec2.vpc-endpoint'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: '*' }] }],
};
