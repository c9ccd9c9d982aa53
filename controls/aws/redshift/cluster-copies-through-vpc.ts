import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-copies-through-vpc',
  resource: 'aws.redshift.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Redshift fait passer ses copies par le VPC',
    en: 'The Redshift cluster makes its copies through the VPC',
  },
  risk: {
    fr: 'Les copies vers et depuis S3 contournent le VPC : ni ses journaux de flux ni ses politiques de point de terminaison ne voient sortir les données.',
    en: 'Copies to and from S3 go around the VPC: neither its flow logs nor its endpoint policies see data leave.',
  },
  remedy: {
    fr: 'Activez le routage VPC amélioré et créez un point de terminaison S3 dont la politique ne nomme que vos compartiments.',
    en: 'Turn enhanced VPC routing on and create an S3 endpoint whose policy names your buckets only.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html',
  },
  maps: {
    'iso27001-2022': ['A.8.12', 'A.8.20'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SC-7(10)'],
  },
  attack: ['T1537', 'T1567'],
  require: { enhancedVpcRouting: isTrue },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ enhancedVpcRouting: true }],
  fail: [{ enhancedVpcRouting: false }],
};
