import { describe, expect, test } from 'vitest';
import { recogniseIdentifier } from '#core/domain/identifier.ts';
import { idempotencyKeys } from '../../web/src/forms/idempotency-key.ts';
import { feedbackOn, subjectOf } from '../../web/src/forms/identifier-feedback.ts';

const feedback = (text: string) => feedbackOn(recogniseIdentifier(text), text);

describe('what the field says at each key', () => {
  test.each([
    ['', 'neutral', 'identifier.empty'],
    ['552 032', 'neutral', 'identifier.towardsSiren'],
    ['552 032 534', 'right', 'identifier.siren'],
    ['552.032.535', 'wrong', 'identifier.sirenChecksum'],
    ['552032534 000', 'neutral', 'identifier.towardsSiret'],
    ['732 829 320 00074', 'right', 'identifier.siret'],
    ['732 829 320 00075', 'wrong', 'identifier.siretChecksum'],
    ['123456789012345', 'wrong', 'identifier.tooLong'],
    ['FR27552032', 'neutral', 'identifier.towardsVat'],
    ['FR 27 552 032 534', 'right', 'identifier.vat'],
    ['FR28552032534', 'wrong', 'identifier.badVat'],
    ['Da', 'neutral', 'identifier.shortName'],
    ['Danone', 'neutral', 'identifier.name'],
  ] as const)('%j: %s, %s', (text, tone, says) => {
    expect(feedback(text)).toMatchObject({ tone, says });
  });

  test('the digits that are missing are counted', () => {
    expect(feedback('55203253').values).toEqual({ missing: 1 });
    expect(feedback('5520325340001').values).toEqual({ missing: 1 });
  });
});

describe('whom the form is about', () => {
  const subject = (text: string, chosen: string | null = null) =>
    subjectOf(recogniseIdentifier(text), chosen);

  test('a SIRET stands for its company, a VAT number keeps itself', () => {
    expect(subject('732 829 320 00074')).toMatchObject({ siren: '732829320', vatNumber: null });
    expect(subject('fr27552032534')).toMatchObject({
      siren: '552032534',
      vatNumber: 'FR27552032534',
    });
  });

  test('a failing checksum is said, so that it must be insisted on', () => {
    expect(subject('552032535')).toMatchObject({ checksumFails: true });
  });

  test('a name is nobody until a company is chosen', () => {
    expect(subject('Danone')).toBeNull();
    expect(subject('Danone', '552032534')).toMatchObject({ siren: '552032534' });
  });

  test('an unfinished number is nobody', () => {
    expect(subject('55203')).toBeNull();
  });
});

describe('idempotency keys', () => {
  const counting = () => {
    let keys = 0;
    return idempotencyKeys(() => `key-${(keys += 1)}`);
  };

  test('the same content keeps its key, other content gets another', () => {
    const keyFor = counting();
    const first = keyFor({ siren: '552032534', mode: 'SELF' });
    expect(keyFor({ siren: '552032534', mode: 'SELF' })).toBe(first);
    expect(keyFor({ siren: '552032534', mode: 'INDIVIDUAL' })).not.toBe(first);
  });
});
