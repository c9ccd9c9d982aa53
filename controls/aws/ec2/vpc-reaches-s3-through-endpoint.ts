import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-reaches-s3-through-endpoint',
  resource: 'aws.ec2.vpc',
  severity: 'low',
  title: {
    fr: 'Le VPC atteint S3 par un point de terminaison',
    en: 'The VPC reaches S3 through an endpoint',
  },
  risk: {
    fr: 'Les échanges avec S3 passent par l’adresse publique ou la passerelle NAT, qui les facture et ne sait pas les restreindre.',
    en: 'Traffic to S3 goes by the public address or the NAT gateway, which bills it and cannot restrict it.',
  },
  remedy: {
    fr: 'Créez un point de terminaison de passerelle pour S3, gratuit, et limitez par sa politique les compartiments joignables.',
    en: 'Create a gateway endpoint for S3, which is free, and limit with its policy which buckets can be reached.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.2'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SC-7(4)'],
  },
  attack: ['T1048', 'T1537'],
  when: { interfaces: atLeast(1) },
  require: { hasS3Endpoint: isTrue },
});

export const cases: Cases<'aws.ec2.vpc'> = {
  pass: [{ interfaces: 4, hasS3Endpoint: true }],
  fail: [{ interfaces: 4, hasS3Endpoint: false }],
  notApplicable: [{ interfaces: 0, hasS3Endpoint: false }],
};
