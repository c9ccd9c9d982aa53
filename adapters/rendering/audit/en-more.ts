import { countedIn } from './counted.ts';
import type { AuditTexts } from './texts.ts';

const counted = countedIn('en');

export const enAccounts: AuditTexts['accounts'] = {
  caption: 'By account, the most pressing first',
  account: 'Account',
  parts: 'Parts',
  others: (count) =>
    `And ${counted(count, 'other account', 'other accounts')}, in the JSON export.`,
};

export const enUndecided: AuditTexts['undecided'] = {
  title: 'Undecided verdicts',
  introduction:
    'What could not be read never counts as good. Here is why, and what would settle the doubt.',
  none: 'None: every control could decide on every resource.',
  reason: 'Reason',
  verdicts: 'Verdicts',
  settles: 'What would settle it',
  where: 'Kinds of resource',
  whatSettles: {
    denied: 'Grant the audit the reading rights that it lacks, then run it again.',
    throttled: 'Run the audit again at a quieter hour: the provider limited our requests.',
    'region-disabled': 'Enable the region, or confirm that it is to stay closed.',
    'not-collected': 'Run the audit again: this part was not read to its end.',
    malformed:
      'Report the answer to us: it did not have the shape that its documentation promises.',
    absent: 'Look by hand: the provider’s answer says nothing about it.',
    undecided: 'Look by hand: all was read, and it is not enough to decide.',
  },
  otherKinds: (count) => `and ${counted(count, 'other kind', 'other kinds')}`,
};

export const enExemptions: AuditTexts['exemptions'] = {
  title: 'Exemptions',
  introduction:
    'Somebody answers for these failures, for a reason and until a day. They are part of neither the score nor the coverage.',
  none: 'No exemption was applied.',
  control: 'Control and resource',
  owner: 'Who answers for it',
  reason: 'Reason',
  until: 'Until',
  all: 'all resources of the target',
  covers: (count) => counted(count, 'failure covered', 'failures covered'),
  grantedBy: (person) => `granted by ${person}`,
};

export const enDrift: AuditTexts['drift'] = {
  title: 'Since the previous audit',
  introduction: 'A failure that is gone is called resolved only where one could look again.',
  first: 'The first audit of this target: there is nothing to compare with.',
  captions: {
    new: 'New',
    returned: 'Returned after they had been resolved',
    resolved: 'Resolved',
    unverified: 'Not verified again: nobody could look',
  },
  control: 'Rule',
  resource: 'Resources',
  failures: 'Failures',
};

export const enMethod: AuditTexts['method'] = {
  title: 'Method and verification',
  score: 'How the score is computed',
  formula:
    'Score = 100 × sum of (weight × pass rate) ÷ sum of weights, over the controls that decided at least once. The pass rate of a control is the share of the judged resources that meet it. Weights: critical 10, high 5, medium 2, low 1.',
  levels:
    'A from 90, B from 75, C from 60, D from 40, else E. While a critical control fails, the level is C at best.',
  coverage:
    'Coverage is the share of verdicts, passed or failed, among all that were to be given. What could not be looked at lowers the coverage, never the score: the two are read together. Exempted failures are in neither.',
  catalogue: 'What it was judged by',
  catalogueSays:
    'Each control is a public declaration without code. The digest is that of all the declarations that judged: another catalogue has another one.',
  version: 'Formula of the score',
  controls: 'Controls of the catalogue',
  digest: 'Digest of the catalogue (SHA-256)',
  ledger: 'Ledger of calls',
  outcome: 'Outcome',
  calls: 'Calls',
  answered: 'answered',
  formats:
    'The same audit is sealed in six forms: this PDF, JSON, OCSF, SARIF, CSV and HTML. The seal holds the digest of each; the JSON export is enough to recompute every number of this report.',
  isSeal:
    'This report carries a technical seal: it proves that the file has not been altered since Probant issued it, and what the target answered at the times shown.',
  isNot:
    'It is not a seal or signature of any higher level under the eIDAS Regulation. It vouches neither for the absence of every flaw, nor for the state of the target after the collection.',
  level: 'Level as sealed',
};
