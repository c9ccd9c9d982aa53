import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.config.region-is-recorded',
  resource: 'aws.config.region',
  severity: 'medium',
  title: {
    fr: 'AWS Config enregistre la région',
    en: 'AWS Config records the Region',
  },
  risk: {
    fr: 'On ne peut dire ni quand un réglage a changé, ni ce qu’il était avant.',
    en: 'Nobody can tell when a setting changed, nor what it was before.',
  },
  remedy: {
    fr: 'Créez un enregistreur et un canal de livraison, puis démarrez l’enregistreur. Chaque élément enregistré est facturé.',
    en: 'Create a recorder and a delivery channel, then start the recorder. Each recorded item is billed.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
  },
  maps: {
    'cis-aws-6.0.0': ['4.3'],
    'iso27001-2022': ['A.5.9', 'A.8.9', 'A.8.15'],
    'nist-800-53-r5': ['CM-3', 'CM-6(1)', 'CM-8(2)'],
    'pci-dss-4.0': ['10.2.1.7'],
  },
  attack: ['T1535', 'T1685.002'],
  require: { recording: isTrue },
});

export const cases: Cases<'aws.config.region'> = {
  pass: [{ recording: true }],
  fail: [{ recording: false }],
};
