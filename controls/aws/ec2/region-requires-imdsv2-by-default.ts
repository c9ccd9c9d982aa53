import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-requires-imdsv2-by-default',
  resource: 'aws.ec2.region-settings',
  severity: 'medium',
  title: {
    fr: 'Les instances naissent dans la région avec la seule version 2 du service de métadonnées',
    en: 'Instances are born in the region with version 2 of the metadata service only',
  },
  risk: {
    fr: 'Une instance lancée sans ce réglage accepte la version 1, par où fuient les clés de son rôle.',
    en: 'An instance launched without this setting accepts version 1, through which the keys of its role leak.',
  },
  remedy: {
    fr: 'Réglez HttpTokens sur required dans les valeurs par défaut du compte, région par région.',
    en: 'Set HttpTokens to required in the defaults of the account, region by region.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.7'],
    'iso27001-2022': ['A.8.9'],
    'pci-dss-4.0': ['2.2.6'],
    'nist-800-53-r5': ['AC-3', 'CM-6'],
  },
  attack: ['T1552.005'],
  require: { metadataTokens: equals('required') },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [{ metadataTokens: 'required' }],
  fail: [{ metadataTokens: 'optional' }, { metadataTokens: 'no-preference' }],
};
