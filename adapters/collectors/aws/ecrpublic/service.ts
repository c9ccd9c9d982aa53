import { awsService } from '../service.ts';

/** It answers in one region for all: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html */
export const ecrpublic = awsService({
  id: 'ecrpublic',
  prefix: 'ecr-public',
  load: () => import('@aws-sdk/client-ecr-public'),
  client: 'ECRPUBLICClient',
  scope: 'global',
  homeRegion: 'us-east-1',
  rate: { perSecond: 5, burst: 10 },
});
