import { isInEuropeanUnion } from '#core/expect/regions.ts';
import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-with-instances-is-in-the-european-union',
  resource: 'aws.ec2.region-settings',
  severity: 'low',
  title: {
    fr: 'La région où tournent des instances est dans l’Union européenne',
    en: 'The region where instances run is in the European Union',
  },
  risk: {
    fr: 'Des données personnelles y seraient transférées hors de l’Union : le RGPD (chapitre V) demande alors une décision d’adéquation ou des garanties.',
    en: 'Personal data there would be transferred out of the Union: the GDPR (chapter V) then asks for an adequacy decision or safeguards.',
  },
  remedy: {
    fr: 'Déplacez les instances vers une région de l’Union, ou inscrivez le transfert et sa base légale à votre registre puis exemptez la région.',
    en: 'Move the instances to a region of the Union, or enter the transfer and its legal basis in your records and exempt the region.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: ['T1535'],
  when: { holdsInstances: isTrue },
  require: { region: isInEuropeanUnion },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [
    { holdsInstances: true, region: 'eu-west-3' },
    { holdsInstances: true, region: 'eusc-de-east-1' },
  ],
  fail: [
    { holdsInstances: true, region: 'us-east-1' },
    { holdsInstances: true, region: 'eu-west-2' },
    { holdsInstances: true, region: 'eu-central-2' },
  ],
  notApplicable: [{ holdsInstances: false, region: 'us-east-1' }],
};
