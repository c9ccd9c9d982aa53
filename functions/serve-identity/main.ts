import { dynamodbSignInAttempts } from '#adapters/aws/dynamodb-sign-in-attempts.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { sessionApi } from '../session/main.ts';
import { serveIdentityEnv } from './env.ts';
import { identityHandlers } from './handler.ts';

const env = readEnv(serveIdentityEnv);
const api = sessionApi(env);
const attempts = dynamodbSignInAttempts(api.db, api.tables);

export const handler = behindEdge(
  env.EDGE_SECRET,
  serveGroup(api, identityHandlers({ ...api, attempts })),
);
