import type { Job } from '@aws-sdk/client-glue';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { roleArn } from '../iam/role-arn.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { glue } from './service.ts';

const argumentsOf = ({ DefaultArguments, NonOverridableArguments }: Job) =>
  Object.entries({ ...DefaultArguments, ...NonOverridableArguments }).map(([name, value]) => ({
    name,
    value,
  }));

/** From Glue 5.0 on every job logs as it runs; before, only those that are told to. */
const logsAsItRuns = (item: Job): boolean =>
  Number.parseInt(item.GlueVersion ?? '', 10) >= 5 ||
  argumentsOf(item).some(
    ({ name, value }) => name === '--enable-continuous-cloudwatch-log' && value === 'true',
  );

export const job = collects(
  'aws.glue.job',
  each(glue, 'GetJobs', {}, ({ Jobs }) => Jobs),
  ({ Name }, place) => arnOf(place, 'glue', `job/${Name}`),
).facts({
  securityConfigured: ({ SecurityConfiguration }) => known(SecurityConfiguration !== undefined),
  continuousLogging: (item) => known(logsAsItRuns(item)),
  plainSecrets: (item) => known(namesOfPlainSecrets(argumentsOf(item))),
  roleArn: ({ Role }, place) => given(roleArn(Role, place)),
});
