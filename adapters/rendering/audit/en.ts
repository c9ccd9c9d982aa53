import { countedIn } from './counted.ts';
import { enCover } from './en-cover.ts';
import { enAccounts, enDrift, enExemptions, enMethod, enUndecided } from './en-more.ts';
import type { AuditTexts } from './texts.ts';

const counted = countedIn('en');

const scope: AuditTexts['scope'] = {
  title: 'What was looked at, and what was not',
  introduction:
    'The absence of a finding means something only where one could look. This part says where.',
  summary: 'Scope',
  target: 'Target',
  collected: 'Collection',
  span: (from, to) => `from ${from} to ${to}`,
  regions: 'Regions asked for',
  services: 'Services asked for',
  everyRegion: 'all that are enabled',
  everyService: 'all that the catalogue knows',
  resources: 'Resources read',
  controls: 'Controls that judged',
  parts: 'Parts of the collection',
  partsSaid: (collected, lost) => `${collected} collected, ${lost} lost`,
  accounts: 'Accounts',
  calls: 'Calls',
  callsSaid: (made, refused) => `${made} made, ${refused} of them without a usable answer`,
  byService: 'By service',
  service: 'Service',
  places: 'Parts collected',
  perRegion: 'Regions',
  strip: (regions) =>
    `One square for each region, in this order: ${regions}. Full: collected; half: some calls there got no answer; empty: lost.`,
  refusedCalls: 'No answer',
  lost: 'Parts that were lost',
  part: 'Part',
  reason: 'Reason',
  code: 'Code',
  refused: 'Calls without a usable answer',
  operation: 'Call',
  times: 'Times',
  blind: 'Blind spots',
  blindSays:
    'These resources could not be listed: how many there are is not known, and every verdict on them is undecided.',
  kind: 'Kind of resource',
  where: 'Where',
  everywhere: 'the whole target',
  nothingHidden:
    'Nothing stayed hidden: every part was read, and all that was to be listed was listed.',
  noCode: '–',
};

const findings: AuditTexts['findings'] = {
  risks: 'Top risks',
  risksSay:
    'The rules not met that weigh most, what they lead to, and how to mend them. Each title says what should be true.',
  notMet: 'rule not met',
  noRisk: 'No control that was decided fails.',
  remedy: 'Remedy:',
  documentation: 'Documentation',
  effort: { low: 'small effort', medium: 'medium effort', high: 'large effort' },
  title: 'Failures by severity',
  introduction:
    'A failure is one resource that does not meet one control. The whole list, with what was observed, is in the exports sealed with this report (JSON, CSV, HTML, SARIF, OCSF).',
  none: 'No control that was decided fails. That holds only for what was looked at.',
  control: 'Rule not met',
  count: 'Failures',
  examples: 'Resources',
  moreResources: (count) => `and ${counted(count, 'more', 'more')}, in the JSON export`,
  moreControls: (count) =>
    `And ${counted(count, 'more failing control', 'more failing controls')}, in the JSON export.`,
  briefly: 'Other rules not met',
  failures: (count) => counted(count, 'failure', 'failures'),
  resources: (count) => counted(count, 'resource', 'resources'),
  controls: (count) => counted(count, 'control', 'controls'),
  change: { new: 'new', returned: 'returned' },
};

const figures: AuditTexts['figures'] = {
  title: 'In figures',
  introduction:
    'Each bar stands beside the numbers that it shows. Exempted failures are counted apart.',
  bySeverity: 'Verdicts by severity',
  byService: 'Verdicts by service',
  byFramework: 'Requirements by framework',
  severity: 'Severity',
  service: 'Service',
  framework: 'Framework',
  share: 'Shares',
  failing: 'Failed',
  passing: 'Passed',
  undecided: 'Undecided',
  exempted: 'Exempted',
  held: 'Met',
  failed: 'Failed',
  rate: 'Share met',
  frameworksSay:
    'A requirement is met when none of our controls that touch it fails and all of them could decide. Many requirements also need a person’s eye: this table is no certification.',
  otherServices: (count) => `and ${counted(count, 'other service', 'other services')}`,
  worst: 'Requirements most affected',
  requirement: 'Requirement',
};

export const en: AuditTexts = {
  documentTitle: (target, date) => `Audit report: ${target}, ${date}`,
  documentSubject: 'Sealed technical audit',
  kind: 'Technical audit report',
  target: { aws: 'AWS account', organization: 'AWS organisation', web: 'Web site' },
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  levelSays: {
    A: 'Nearly all that was looked at is as it should be.',
    B: 'Most of what was looked at is as it should be; some gaps remain to be closed.',
    C: 'A notable part of what was looked at is not as it should be.',
    D: 'Gaps are many: a plan to mend them is called for.',
    E: 'By weight, the larger part of what was looked at is not as it should be.',
  },
  cappedSays:
    'Most of what was looked at is as it should be, but one critical failure is enough to undo all of it.',
  notGiven: 'not given',
  others: (count) => counted(count, 'other', 'others'),
  more: (count) => `And ${counted(count, 'more', 'more')}, in the JSON export.`,
  cover: enCover,
  scope,
  findings,
  figures,
  accounts: enAccounts,
  undecided: enUndecided,
  exemptions: enExemptions,
  drift: enDrift,
  method: enMethod,
};
