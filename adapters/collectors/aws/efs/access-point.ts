import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { efs } from './service.ts';

export const accessPoint = collects(
  'aws.efs.access-point',
  each(efs, 'DescribeAccessPoints', {}, ({ AccessPoints }) => AccessPoints),
  ({ AccessPointArn, AccessPointId }) => AccessPointArn ?? `${AccessPointId}`,
).facts({
  rootDirectory: ({ RootDirectory }) => orDefault(RootDirectory?.Path, '/'),
  enforcesUser: ({ PosixUser }) => known(PosixUser !== undefined),
});
