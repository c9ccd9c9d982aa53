import { derivedVatNumber } from '#core/domain/french-vat.ts';
import type { Siren } from '#core/domain/siren.ts';
import { companyBySiren } from './companies.ts';
import type { FictionalCompany } from './company.ts';
import { json, jsonIn, type WireReply } from './wire-reply.ts';

interface Question {
  readonly countryCode?: unknown;
  readonly vatNumber?: unknown;
  readonly requesterNumber?: unknown;
}

export const questionIn = (body: string): Question => {
  const parsed = jsonIn(body);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
};

/** The SIREN inside the number that is asked about. */
export const sirenAsked = (question: Question): string | undefined =>
  typeof question.vatNumber === 'string' ? question.vatNumber.slice(-9) : undefined;

export const viesFault = (status: number, code: string, message?: string): WireReply =>
  json(status, {
    actionSucceed: false,
    errorWrappers: [{ error: code, ...(message && { message }) }],
  });

const nameOf = (company: FictionalCompany): string =>
  company.vat?.answer === 'valid' ? company.vat.name : company.name;

const addressOf = (company: FictionalCompany): string =>
  `${company.street.join(' ')}\n${company.postcode} ${company.city}`;

/** `POST /check-vat-number` of VIES. `requestDate` is the instant of the answer. */
export const viesReply = (question: Question, requestDate: string): WireReply => {
  const { countryCode, vatNumber, requesterNumber } = question;
  if (typeof countryCode !== 'string' || typeof vatNumber !== 'string') {
    return viesFault(400, 'VOW-ERR-11', 'A mandatory field is missing');
  }
  if (!/^[0-9A-HJ-NP-Z]{2}\d{9}$/.test(vatNumber)) {
    return viesFault(400, 'VOW-ERR-2600', 'The VAT number does not match the regular expression.');
  }
  const company = companyBySiren(vatNumber.slice(2));
  if (company?.vat?.answer === 'fault') return viesFault(200, company.vat.code);
  const isOwn = company && derivedVatNumber(vatNumber.slice(2) as Siren) === `FR${vatNumber}`;
  const isValid = isOwn === true && company.vat?.answer !== 'invalid' && !company.ceased;
  const isNamed = typeof requesterNumber === 'string' && isValid;
  return json(200, {
    countryCode,
    vatNumber,
    requestDate,
    valid: isValid,
    requestIdentifier: isNamed ? `WAPIAAA${vatNumber.slice(0, 9)}` : '',
    name: isValid ? nameOf(company) : '---',
    address: isValid ? addressOf(company) : '---',
  });
};
