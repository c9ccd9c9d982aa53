import { useQuery } from '@tanstack/react-query';
import type { Verification } from '#core/contract/verification.ts';
import { isNotFound } from '../api/failures.ts';
import { verificationQuery } from '../api/queries.ts';
import type { DroppedFile } from '../forms/dropped-file.ts';
import { isToken } from '../forms/token-field.ts';
import { checkEnvelope, checkFile, sealedDigests } from './check-file.ts';
import {
  type BrowserCheck,
  concludeSeal,
  type FileCheck,
  type SealAnswer,
} from './verify-conclusion.ts';

interface Checks {
  readonly browser: BrowserCheck | null;
  readonly file: FileCheck | null;
}

const runChecks = async (known: Verification, file: DroppedFile | null): Promise<Checks> => {
  const { pem } = known.publicKey;
  const envelope = known.outcome === 'withdrawn' ? null : known.envelope;
  const sealed = sealedDigests(known);
  return {
    browser: envelope && (await checkEnvelope(envelope, pem)),
    file: file && sealed && (await checkFile(file, sealed, pem)),
  };
};

export interface VerificationState extends Checks {
  /** Null while it is not known yet. */
  readonly answer: SealAnswer | null;
  readonly verification: Verification | null;
  /** The API could not be asked: no answer about the seal at all. */
  readonly failure: unknown;
  readonly retry: () => void;
}

/** Asks the API for the seal, then believes only what this browser computes. */
export const useVerification = (token: string, file: DroppedFile | null): VerificationState => {
  const wellFormed = isToken(token);
  const asked = useQuery({ ...verificationQuery(token), enabled: wellFormed });
  const known = asked.data ?? null;
  const checks = useQuery({
    queryKey: ['seal-check', token, asked.dataUpdatedAt, file?.sha256],
    queryFn: () => (known ? runChecks(known, file) : { browser: null, file: null }),
    enabled: known !== null,
    placeholderData: (before) => before,
    networkMode: 'always',
    staleTime: Infinity,
  });
  const unknown = !wellFormed || isNotFound(asked.error);
  const { browser = null, file: fileCheck = null } = checks.data ?? {};
  const decided = unknown || (known !== null && checks.data !== undefined);
  return {
    answer: decided ? concludeSeal(token, known, browser, fileCheck) : null,
    verification: known,
    browser,
    file: fileCheck,
    failure: unknown ? null : asked.error,
    retry: () => void asked.refetch(),
  };
};
