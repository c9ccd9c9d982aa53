import { awsService } from '../service.ts';

/**
 * ListFindingsV2 is allowed by the action of the operation that it replaced.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html
 */
export const accessAnalyzer = awsService({
  id: 'accessanalyzer',
  prefix: 'access-analyzer',
  load: () => import('@aws-sdk/client-accessanalyzer'),
  client: 'AccessAnalyzerClient',
  scope: 'regional',
  actions: { ListFindingsV2: ['access-analyzer:ListFindings'] },
  rate: { perSecond: 10, burst: 10 },
});
