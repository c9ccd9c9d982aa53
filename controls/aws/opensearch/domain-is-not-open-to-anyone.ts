import { opensNothing } from '#core/expect/policy.ts';
import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-is-not-open-to-anyone',
  resource: 'aws.opensearch.domain',
  severity: 'critical',
  title: {
    fr: 'Le domaine OpenSearch n’est ouvert à personne d’inconnu',
    en: 'The OpenSearch domain is open to no stranger',
  },
  risk: {
    fr: 'N’importe qui lit, modifie ou efface les index depuis Internet, sans mot de passe.',
    en: 'Anyone reads, changes or erases the indices from the internet, without a password.',
  },
  remedy: {
    fr: 'Nommez les rôles dans la politique du domaine et activez le contrôle d’accès fin.',
    en: 'Name the roles in the policy of the domain and turn fine-grained access control on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
    'pci-dss-4.0': ['1.4.4'],
  },
  attack: ['T1190', 'T1213.006', 'T1485'],
  when: { inVpc: isFalse, fineGrainedAccessControl: isFalse },
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ inVpc: false, fineGrainedAccessControl: false, openToAnyone: [] }],
  fail: [
    {
      inVpc: false,
      fineGrainedAccessControl: false,
      openToAnyone: [{ statement: 'All', action: 'es:*' }],
    },
  ],
  notApplicable: [
    {
      inVpc: true,
      fineGrainedAccessControl: false,
      openToAnyone: [{ statement: 'All', action: 'es:*' }],
    },
    {
      inVpc: false,
      fineGrainedAccessControl: true,
      openToAnyone: [{ statement: 'All', action: 'es:*' }],
    },
  ],
};
