import type { BodyOf } from '#core/contract/routes.ts';
import type { Subject } from '#core/domain/assessment.ts';
import { readVatNumber } from '#core/domain/french-vat.ts';
import { readSiren } from '#core/domain/siren.ts';
import { ProblemError } from '../http/problem-error.ts';

type Body = BodyOf<'assessments.create'>;

const reject = (path: string, message: string): never => {
  throw new ProblemError('invalid-request', { errors: [{ path, message }] });
};

const sirenOf = ({
  siren,
  acceptInvalidChecksum,
}: Body): Pick<Subject, 'siren' | 'checksumOverridden'> => {
  const reading = readSiren(siren);
  if (reading.kind === 'not-digits') return reject('body.siren', 'not-digits');
  if (reading.kind === 'wrong-length') {
    return reject('body.siren', `wrong-length: ${reading.digits} digits instead of 9`);
  }
  const failing = reading.checksum === 'invalid';
  if (failing && !acceptInvalidChecksum) throw new ProblemError('siren-checksum');
  return { siren: reading.siren, checksumOverridden: failing };
};

/** Whom the body names. A VAT number of another company is taken: the rules say what it means. */
export const readSubject = (body: Body): Subject => {
  const named = sirenOf(body);
  if (body.vatNumber === undefined) return { ...named, vatNumber: null };
  const reading = readVatNumber(body.vatNumber);
  if (reading.kind === 'malformed') return reject('body.vatNumber', 'not-a-french-vat-number');
  return { ...named, vatNumber: reading.vatNumber };
};
