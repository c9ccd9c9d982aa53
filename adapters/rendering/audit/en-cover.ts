import { countedIn } from './counted.ts';
import type { CoverTexts } from './texts-cover.ts';

const counted = countedIn('en');

export const enCover: CoverTexts = {
  collected: 'Audited on',
  issuedAt: 'Issued on',
  level: 'Level',
  noLevel: 'No level',
  score: 'Score',
  first: 'To be mended first: rules not met',
  outOf: 'out of 100',
  coverage: 'Coverage',
  coverageSays: 'of verdicts could be given',
  almostAll: (share) => `over ${share}`,
  capped: (score) =>
    `A score of ${score} would earn a better level: at least one critical control fails, which holds the level down to C.`,
  meaning: 'What this means',
  nothingJudged:
    'No control could be decided, so there is neither a score nor a level. This report says nothing about the target, good or bad.',
  critical: (count) =>
    `${counted(count, 'critical failure should', 'critical failures should')} be mended without delay.`,
  all: 'All that had to be looked at was looked at: these figures hold for the whole of what was asked.',
  undecided: (given, open) =>
    `${counted(given, 'verdict was given', 'verdicts were given')} and ${counted(open, 'remained undecided', 'remained undecided')}: what could not be looked at is neither good nor bad, and is no part of the score.`,
  bounded: (bounds) => `What bounds this result: ${bounds}.`,
  refused: (count) =>
    counted(count, 'call without a usable answer', 'calls without a usable answer'),
  blind: (count) => counted(count, 'blind spot', 'blind spots'),
  lost: (count) => counted(count, 'part that was not collected', 'parts that were not collected'),
  exempted: (count) =>
    `${counted(count, 'exempted failure', 'exempted failures')}, outside both score and coverage`,
  onlyRegions: (regions) => `the audit looked at ${regions} only`,
  onlyServices: (services) => `only these services were asked for: ${services}`,
  verdicts: 'Verdicts',
  verdictsSay: (passing, failing, open, exempted) =>
    [
      counted(passing, 'passed', 'passed'),
      counted(failing, 'failed', 'failed'),
      counted(open, 'undecided', 'undecided'),
      counted(exempted, 'exempted', 'exempted'),
    ].join(', '),
  drift: 'Since the previous audit',
  firstAudit: 'The first audit of this target: the next one will tell what changed.',
  driftWords: {
    new: (count) => counted(count, 'new', 'new'),
    returned: (count) => counted(count, 'returned', 'returned'),
    persistent: (count) => counted(count, 'persistent', 'persistent'),
    resolved: (count) => counted(count, 'resolved', 'resolved'),
    unverified: (count) => counted(count, 'not verified again', 'not verified again'),
  },
};
