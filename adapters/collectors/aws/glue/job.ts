import type { Job } from '@aws-sdk/client-glue';
import { namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { glue } from './service.ts';

const argumentsOf = ({ DefaultArguments, NonOverridableArguments }: Job) =>
  Object.entries({ ...DefaultArguments, ...NonOverridableArguments }).map(([name, value]) => ({
    name,
    value,
  }));

export const job = collects(
  'aws.glue.job',
  each(glue, 'GetJobs', {}, ({ Jobs }) => Jobs),
  ({ Name }, place) => arnOf(place, 'glue', `job/${Name}`),
).facts({
  securityConfigured: ({ SecurityConfiguration }) => known(SecurityConfiguration !== undefined),
  // An argument that is not there is off, says the Glue guide of this one.
  continuousLogging: (item) =>
    known(
      argumentsOf(item).some(
        ({ name, value }) => name === '--enable-continuous-cloudwatch-log' && value === 'true',
      ),
    ),
  plainSecrets: (item) => known(namesOfPlainSecrets(argumentsOf(item))),
});
