import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.domain-goes-through-the-vpc',
  resource: 'aws.sagemaker.domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine SageMaker passe par un VPC du client',
    en: 'The SageMaker domain goes through a VPC of the customer',
  },
  risk: {
    fr: 'Les applications de Studio sortent sur Internet par un réseau que vous ne filtrez ni ne journalisez.',
    en: 'Studio applications go out to the internet through a network that you neither filter nor log.',
  },
  remedy: {
    fr: 'Passez AppNetworkAccessType à VpcOnly, avec les points de terminaison nécessaires.',
    en: 'Set AppNetworkAccessType to VpcOnly, with the endpoints that it takes.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html',
  },
  maps: {
    'anssi-hygiene': ['22'],
    'iso27001-2022': ['A.8.12', 'A.8.20'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.3.2'],
  },
  attack: ['T1567'],
  require: { networkAccess: equals('VpcOnly') },
});

export const cases: Cases<'aws.sagemaker.domain'> = {
  pass: [{ networkAccess: 'VpcOnly' }],
  fail: [{ networkAccess: 'PublicInternetOnly' }],
};
