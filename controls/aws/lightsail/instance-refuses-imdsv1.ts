import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.instance-refuses-imdsv1',
  resource: 'aws.lightsail.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance Lightsail refuse IMDSv1',
    en: 'The Lightsail instance refuses IMDSv1',
  },
  risk: {
    fr: 'Une faille qui fait suivre une requête par le serveur (SSRF) suffit à lire ses métadonnées et ses identifiants.',
    en: 'A flaw that makes the server pass a request on (SSRF) is enough to read its metadata and credentials.',
  },
  remedy: {
    fr: 'Passez httpTokens à required.',
    en: 'Set httpTokens to required.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-instance-metadata-service.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9'],
    'nist-800-53-r5': ['AC-3', 'CM-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1552.005'],
  require: { metadataTokens: equals('required') },
});

export const cases: Cases<'aws.lightsail.instance'> = {
  pass: [{ metadataTokens: 'required' }],
  fail: [{ metadataTokens: 'optional' }],
};
