import type { AnalyzerSummary, Type } from '@aws-sdk/client-accessanalyzer';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { AnalyzerSubject } from '#core/domain/resources/aws-access-analyzer.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { foundIn } from '../lookup.ts';
import { analyzers } from './analyzers.ts';
import { accessAnalyzer } from './service.ts';

const subjects: Readonly<Record<Type, AnalyzerSubject>> = {
  ACCOUNT: 'external',
  ORGANIZATION: 'external',
  ACCOUNT_INTERNAL_ACCESS: 'internal',
  ORGANIZATION_INTERNAL_ACCESS: 'internal',
  ACCOUNT_UNUSED_ACCESS: 'unused',
  ORGANIZATION_UNUSED_ACCESS: 'unused',
};

const subjectOf = ({ type }: AnalyzerSummary): Fact<AnalyzerSubject> => {
  if (type === undefined) return unread('absent');
  // A type that AWS has added since is in no table.
  const subject: AnalyzerSubject | undefined = subjects[type];
  return subject ? known(subject) : unread('undecided');
};

export const analyzer = collects(
  'aws.accessanalyzer.analyzer',
  foundIn(analyzers, (all) => all),
  ({ arn = '' }) => arn,
)
  .facts({
    subject: subjectOf,
    status: ({ status }) => oneOfThose(status, ['ACTIVE', 'CREATING', 'DISABLED', 'FAILED']),
  })
  .readAll(
    accessAnalyzer,
    'ListFindingsV2',
    ({ arn }) => ({ analyzerArn: arn, filter: { status: { eq: ['ACTIVE'] } }, maxResults: 100 }),
    ({ findings }) => findings,
    { activeFindings: (findings) => known(findings.length) },
  );
