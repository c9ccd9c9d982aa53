import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.account.opted-in-regions-lie-in-the-union',
  resource: 'aws.account.settings',
  severity: 'low',
  title: {
    fr: 'Les régions activées en plus sont dans l’Union européenne',
    en: 'The regions enabled on top are in the European Union',
  },
  risk: {
    fr: 'Des données ou des machines peuvent naître hors de l’Union, dans une région que personne ne surveille.',
    en: 'Data or machines may appear outside the Union, in a region that nobody watches.',
  },
  remedy: {
    fr: 'Désactivez les régions facultatives dont vous n’avez pas l’usage.',
    en: 'Disable the optional regions that you have no use for.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
  },
  maps: {
    'iso27001-2022': ['A.5.23', 'A.5.34'],
    'nist-800-53-r5': ['CM-7', 'SA-9(5)'],
  },
  attack: ['T1535'],
  require: { optedInRegionsOutsideUnion: isEmpty },
});

export const cases: Cases<'aws.account.settings'> = {
  pass: [{ optedInRegionsOutsideUnion: [] }],
  fail: [{ optedInRegionsOutsideUnion: ['ap-east-1'] }],
};
