import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-software-is-current',
  resource: 'aws.opensearch.domain',
  severity: 'medium',
  title: {
    fr: 'Le logiciel du domaine OpenSearch est à jour',
    en: 'The software of the OpenSearch domain is current',
  },
  risk: {
    fr: 'Des correctifs publiés attendent : les failles qu’ils ferment sont connues de tous.',
    en: 'Published fixes are waiting: the flaws that they close are known to all.',
  },
  remedy: {
    fr: 'Planifiez la mise à jour du logiciel de service, et réglez une fenêtre creuse pour les suivantes.',
    en: 'Schedule the service software update, and set an off-peak window for the next ones.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SI-2(5)'],
  },
  attack: ['T1190'],
  require: { softwareUpdateAvailable: isFalse },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ softwareUpdateAvailable: false }],
  fail: [{ softwareUpdateAvailable: true }],
};
