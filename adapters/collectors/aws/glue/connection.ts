import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { glue } from './service.ts';

// Their passwords are none of our business.
export const connections = each(
  glue,
  'GetConnections',
  { HidePassword: true },
  ({ ConnectionList }) => ConnectionList,
);

export const connection = collects('aws.glue.connection', connections, ({ Name }, place) =>
  arnOf(place, 'glue', `connection/${Name}`),
).facts({
  type: ({ ConnectionType }) => given(ConnectionType),
  enforcesTls: ({ ConnectionProperties }) =>
    known(ConnectionProperties?.JDBC_ENFORCE_SSL?.toLowerCase() === 'true'),
});
