import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-forwards-its-logs',
  resource: 'aws.directoryservice.directory',
  severity: 'medium',
  title: {
    fr: 'Le répertoire envoie ses journaux de sécurité à CloudWatch',
    en: 'The directory sends its security logs to CloudWatch',
  },
  risk: {
    fr: 'Connexions refusées et comptes créés ne se voient que sur les contrôleurs, hors de portée de vos alarmes.',
    en: 'Refused sign-ins and new accounts show on the controllers only, out of reach of your alarms.',
  },
  remedy: {
    fr: 'Créez un abonnement du répertoire vers un groupe de journaux.',
    en: 'Create a subscription from the directory to a log group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1', '10.3.3'],
  },
  attack: ['T1562.008'],
  when: { type: equals('MicrosoftAD') },
  require: { forwardsLogs: isTrue },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ type: 'MicrosoftAD', forwardsLogs: true }],
  fail: [{ type: 'MicrosoftAD', forwardsLogs: false }],
  notApplicable: [{ type: 'ADConnector', forwardsLogs: false }],
};
