import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-logs-flows',
  resource: 'aws.ec2.vpc',
  severity: 'medium',
  title: {
    fr: 'Le VPC journalise au moins les flux refusés',
    en: 'The VPC logs at least the flows that are rejected',
  },
  risk: {
    fr: 'Après une intrusion, rien ne dit qui a parlé à qui, ni quelles données sont sorties.',
    en: 'After an intrusion, nothing tells who talked to whom, nor which data went out.',
  },
  remedy: {
    fr: 'Créez un journal de flux du VPC, tout trafic de préférence, vers CloudWatch Logs ou S3.',
    en: 'Create a flow log of the VPC, of all traffic if possible, to CloudWatch Logs or S3.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.7'],
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4', 'SI-4(4)'],
  },
  attack: ['T1040', 'T1048'],
  require: { loggedTraffic: oneOf('all', 'rejected') },
});

export const cases: Cases<'aws.ec2.vpc'> = {
  pass: [{ loggedTraffic: 'all' }, { loggedTraffic: 'rejected' }],
  fail: [{ loggedTraffic: 'none' }, { loggedTraffic: 'accepted' }],
};
