import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.accessanalyzer.region-looks-for-external-access',
  resource: 'aws.accessanalyzer.region-settings',
  severity: 'medium',
  title: {
    fr: 'Access Analyzer cherche les accès externes dans la région',
    en: 'Access Analyzer looks for external access in the region',
  },
  risk: {
    fr: 'Un compartiment, une clé ou un rôle ouvert à un autre compte reste inaperçu jusqu’à ce que quelqu’un s’en serve.',
    en: 'A bucket, a key or a role opened to another account goes unnoticed until somebody uses it.',
  },
  remedy: {
    fr: 'Créez dans la région un analyseur d’accès externe. Si celui de l’organisation, dans un autre compte, couvre déjà la région, exemptez ce constat en le notant.',
    en: 'Create an analyzer of external access in the region. If the organization’s own, in another account, covers the region already, exempt this finding and say so.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.19'],
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.16'],
    'nist-800-53-r5': ['AC-6(7)', 'CA-7', 'RA-5'],
  },
  attack: [],
  require: { externalAccessAnalyzers: isNotEmpty },
});

export const cases: Cases<'aws.accessanalyzer.region-settings'> = {
  pass: [{ externalAccessAnalyzers: ['account'] }],
  fail: [{ externalAccessAnalyzers: [] }],
};
