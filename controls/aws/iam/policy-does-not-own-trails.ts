import { containsNone, isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-own-trails',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique ne donne pas tous les droits sur les journaux CloudTrail',
    en: 'The policy does not give every right over CloudTrail trails',
  },
  risk: {
    fr: 'Qui arrête ou vide les journaux agit ensuite sans laisser de trace.',
    en: 'Whoever stops or empties the trails then acts without leaving a trace.',
  },
  remedy: {
    fr: 'N’accordez que la lecture des journaux ; réservez leur réglage à un rôle d’administration, et refusez StopLogging et DeleteTrail par une politique d’organisation.',
    en: 'Grant reading of trails only; keep their settings for an administration role, and deny StopLogging and DeleteTrail by an organization policy.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  },
  maps: {
    'anssi-hygiene': ['9', '36'],
    'iso27001-2022': ['A.5.3', 'A.8.15'],
    'pci-dss-4.0': ['10.3.2'],
    'nist-800-53-r5': ['AC-5', 'AC-6', 'AU-9', 'AU-9(4)'],
  },
  attack: ['T1685.002'],
  require: { ownedServices: containsNone('cloudtrail') },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, ownedServices: [] }],
  fail: [{ type: 'inline', grantsEverything: false, ownedServices: ['cloudtrail'] }],
  notApplicable: [
    { type: 'aws-managed', grantsEverything: false, ownedServices: ['cloudtrail'] },
    { type: 'customer-managed', grantsEverything: true },
  ],
};
