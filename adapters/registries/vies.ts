import { z } from 'zod';
import type { Subject } from '#core/domain/assessment.ts';
import { derivedVatNumber, type FrenchVatNumber, readVatNumber } from '#core/domain/french-vat.ts';
import { type Instant, instantOf } from '#core/domain/time.ts';
import type { ViesFacts } from '#core/domain/vies-facts.ts';
import { RegisterError, type SupplierRegister } from '#core/ports/supplier-register.ts';
import {
  ask,
  jsonOf,
  type RegisterAccess,
  statusFailure,
  unreadable,
  type WireAnswer,
} from './register-http.ts';
import { optionalText } from './wire-schemas.ts';

export interface ViesAccess extends RegisterAccess {
  /** Who asks: without this pair VIES gives no consultation number. */
  readonly requester?: { readonly memberState: string; readonly number: string };
}

const faults = z.looseObject({
  actionSucceed: z.boolean().nullish(),
  errorWrappers: z.array(z.looseObject({ error: z.string() })).nullish(),
  userError: optionalText,
});

const undisclosed = optionalText.transform((text) =>
  text === null || /^-+$/.test(text) ? null : text,
);

const success = z.looseObject({
  countryCode: z.literal('FR'),
  vatNumber: z.string(),
  requestDate: optionalText,
  valid: z.boolean(),
  requestIdentifier: optionalText,
  name: undisclosed,
  address: undisclosed,
});
type Success = z.infer<typeof success>;

const answersAboutNumber = new Set(['VALID', 'INVALID']);
/** The number cannot exist: an answer about it, not a failure to answer. */
const badNumber = new Set(['INVALID_INPUT', 'VOW-ERR-2600']);
const refusals = new Set([
  'INVALID_REQUESTER_INFO',
  'VAT_BLOCKED',
  'IP_BLOCKED',
  'VOW-ERR-11',
  'VOW-ERR-2500',
  'VOW-ERR-2700',
]);

/** The fault code of an answer, whatever its status: it wins over `valid: false`. */
const faultIn = (json: unknown): string | null => {
  const parsed = faults.safeParse(json);
  if (!parsed.success) return null;
  const { actionSucceed, errorWrappers, userError } = parsed.data;
  const wrapped = errorWrappers?.[0]?.error ?? (actionSucceed === false ? 'UNKNOWN_FAULT' : null);
  const code = wrapped ?? (userError && !answersAboutNumber.has(userError) ? userError : null);
  return code === null ? null : code.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 60);
};

const instantIn = (text: string | null, otherwise: Instant): Instant => {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? otherwise : instantOf(time);
};

const jsonOrStatus = (answer: WireAnswer): unknown => {
  try {
    return jsonOf(answer);
  } catch (cause) {
    throw answer.status === 200 ? cause : statusFailure(answer);
  }
};

const successOf = (answer: WireAnswer, json: unknown, bare: string): Success | null => {
  const fault = faultIn(json);
  if (fault !== null && badNumber.has(fault)) return null;
  if (fault !== null) {
    const failure = refusals.has(fault) ? 'refused' : 'unavailable';
    throw new RegisterError(failure, fault, { raw: [answer.raw] });
  }
  if (answer.status !== 200) throw statusFailure(answer);
  const parsed = success.safeParse(json);
  if (!parsed.success) throw unreadable([answer.raw], parsed.error);
  if (parsed.data.vatNumber !== bare) {
    throw unreadable([answer.raw], new Error('the answer is about another number'));
  }
  return parsed.data;
};

const sirenIn = (vatNumber: FrenchVatNumber): ViesFacts['siren'] => {
  const reading = readVatNumber(vatNumber);
  return reading.kind === 'vat' ? reading.siren : null;
};

const factsOf = (subject: Subject, told: Success | null, receivedAt: Instant): ViesFacts => {
  const vatNumber = subject.vatNumber ?? derivedVatNumber(subject.siren);
  return {
    vatNumber,
    provenance: subject.vatNumber === null ? 'derived' : 'given',
    siren: sirenIn(vatNumber),
    valid: told?.valid ?? false,
    name: told?.name?.replace(/\s+/g, ' ') ?? null,
    address: told?.address ?? null,
    requestedAt: instantIn(told?.requestDate ?? null, receivedAt),
    consultationNumber: told?.requestIdentifier ?? null,
  };
};

/** VIES, REST API of the European Commission. Appends `/check-vat-number`. */
export const vies = (access: ViesAccess): SupplierRegister<'vies'> => ({
  source: 'vies',
  async consult(subject) {
    const bare = (subject.vatNumber ?? derivedVatNumber(subject.siren)).slice(2);
    const requester = access.requester && {
      requesterMemberStateCode: access.requester.memberState,
      requesterNumber: access.requester.number,
    };
    const json = { countryCode: 'FR', vatNumber: bare, ...requester };
    const answer = await ask(access, { path: '/check-vat-number', json });
    const told = successOf(answer, jsonOrStatus(answer), bare);
    return { facts: factsOf(subject, told, answer.raw.receivedAt), raw: [answer.raw] };
  },
});
