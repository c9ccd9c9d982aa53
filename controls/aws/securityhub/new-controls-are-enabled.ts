import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.securityhub.new-controls-are-enabled',
  resource: 'aws.securityhub.region',
  severity: 'low',
  title: {
    fr: 'Les nouveaux contrôles de Security Hub s’activent d’eux-mêmes',
    en: 'New Security Hub controls are enabled by themselves',
  },
  risk: {
    fr: 'Une norme s’enrichit, et la région reste jugée sur celle du premier jour.',
    en: 'A standard grows, and the Region is still judged by that of the first day.',
  },
  remedy: {
    fr: 'Activez AutoEnableControls dans les réglages de Security Hub.',
    en: 'Turn on AutoEnableControls in the settings of Security Hub.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/securityhub/latest/userguide/controls-auto-enable.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9'],
    'nist-800-53-r5': ['CA-7', 'CM-6'],
  },
  attack: [],
  require: { newControlsEnabled: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.securityhub.region'> = {
  pass: [{ enabled: true, newControlsEnabled: true }],
  fail: [{ enabled: true, newControlsEnabled: false }],
  notApplicable: [{ enabled: false, newControlsEnabled: false }],
};
