import { z } from 'zod';

const name = z.string().min(1);

/** Where the platform keeps its state, and the trail that functions only ever add to. */
export const tablesEnv = { STATE_TABLE: name, TRAIL_TABLE: name };

export const snapshotsEnv = { SNAPSHOTS_BUCKET: name };
export const vaultEnv = { VAULT_KEY_ID: name };
export const collectorEnv = {
  /** Where an AWS account is asked for what it has only once. */
  HOME_REGION: name,
  AUDITED_ENDPOINT: z.url().optional(),
  /** Where the site is: audited sites are told to read there who asks. */
  ORIGIN: z.url(),
};

export const archiveEnv = { ARCHIVE_BUCKET: name };
export const sealKeyEnv = { SEAL_KEY_ID: name };
export const pipelineEnv = { STATE_MACHINE_ARN: name };

/** Registers answer at their public addresses unless told otherwise. */
export const registersEnv = {
  RECHERCHE_ENTREPRISES_URL: z.url().optional(),
  INSEE_URL: z.url().optional(),
  BODACC_URL: z.url().optional(),
  VIES_URL: z.url().optional(),
};
