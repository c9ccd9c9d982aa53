import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonText } from '#adapters/collectors/aws/json-text.ts';
import { known, unread } from '#core/domain/fact.ts';

const shape = z.object({ on: z.boolean() });

describe('JSON held as text', () => {
  it('is known where it has the shape, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.dictionary(fc.string(), fc.jsonValue()), (on, more) => {
        const { on: _, ...others } = more;
        expect(jsonText(JSON.stringify({ ...others, on }), shape)).toEqual(known({ on }));
      }),
    );
  });

  it('is never read by halves: a text that was cut is malformed', () => {
    const whole = JSON.stringify({ on: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(jsonText(whole.slice(0, length), shape)).toEqual(unread('malformed'));
      }),
    );
  });

  it('is absent where it was not answered, malformed in another shape', () => {
    expect(jsonText(undefined, shape)).toEqual(unread('absent'));
    expect(jsonText('{"on":"yes"}', shape)).toEqual(unread('malformed'));
  });
});
