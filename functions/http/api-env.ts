import { z } from 'zod';
import { tablesEnv } from '../tables-env.ts';

/** What every API function is told. */
export const publicApiEnv = {
  ...tablesEnv,
  /** Where the site is: `https://probant.example`, without a path. */
  ORIGIN: z.url(),
  /** The host that the gateway names in its events. */
  API_HOST: z.string().min(1),
  /** Proves that a request came through the edge, whose word on the viewer's address then counts. */
  EDGE_SECRET: z.string().min(32),
};

/** What the functions are told that know who calls. */
export const sessionApiEnv = {
  ...publicApiEnv,
  OPENID_ISSUER: z.url(),
  OPENID_DISCOVERY_URL: z.url(),
  OPENID_JWKS_URL: z.url(),
  OPENID_CLIENT_ID: z.string().min(1),
  OPENID_SIGN_OUT_URL: z.url(),
};
