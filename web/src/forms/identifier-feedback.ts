import type { Identifier } from '#core/domain/identifier.ts';
import { type Siren, withoutSeparators } from '#core/domain/siren.ts';
import type { MessageId } from '../locales/fr.ts';
import type { Values } from '../locales/text.tsx';

export interface Feedback {
  readonly tone: 'neutral' | 'right' | 'wrong';
  readonly says: MessageId;
  readonly values?: Values;
}

export const shortestName = 3;
const sirenLength = 9;
const siretLength = 14;
const vatLength = 13;

const onDigits = (digits: number): Feedback => {
  if (digits > siretLength)
    return { tone: 'wrong', says: 'identifier.tooLong', values: { digits } };
  const short = digits < sirenLength;
  return {
    tone: 'neutral',
    says: short ? 'identifier.towardsSiren' : 'identifier.towardsSiret',
    values: { missing: (short ? sirenLength : siretLength) - digits },
  };
};

const onBadVat = (text: string): Feedback =>
  withoutSeparators(text).length < vatLength
    ? { tone: 'neutral', says: 'identifier.towardsVat' }
    : { tone: 'wrong', says: 'identifier.badVat' };

const onName = (name: string): Feedback => ({
  tone: 'neutral',
  says: name.length < shortestName ? 'identifier.shortName' : 'identifier.name',
});

/** What to say beside the field, at each key. */
export const feedbackOn = (identifier: Identifier, text: string): Feedback => {
  switch (identifier.kind) {
    case 'empty':
      return { tone: 'neutral', says: 'identifier.empty' };
    case 'siren':
    case 'siret':
      return identifier.checksum === 'valid'
        ? { tone: 'right', says: `identifier.${identifier.kind}` }
        : { tone: 'wrong', says: `identifier.${identifier.kind}Checksum` };
    case 'vat':
      return { tone: 'right', says: 'identifier.vat' };
    case 'incomplete-number':
      return onDigits(identifier.digits);
    case 'malformed-vat':
      return onBadVat(text);
    case 'name':
      return onName(identifier.text);
  }
  return identifier satisfies never;
};

/** Whom the form is about, once it is certain. */
export interface Subject {
  readonly siren: string;
  readonly vatNumber: string | null;
  readonly checksumFails: boolean;
}

export const subjectOf = (
  identifier: Identifier,
  chosen: Siren | string | null,
): Subject | null => {
  if (chosen) return { siren: chosen, vatNumber: null, checksumFails: false };
  if (identifier.kind === 'vat') {
    return { siren: identifier.siren, vatNumber: identifier.vatNumber, checksumFails: false };
  }
  if (identifier.kind !== 'siren' && identifier.kind !== 'siret') return null;
  return {
    siren: identifier.siren,
    vatNumber: null,
    checksumFails: identifier.checksum === 'invalid',
  };
};
