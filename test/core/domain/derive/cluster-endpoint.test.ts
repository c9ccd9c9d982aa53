import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterEndpoint } from '#core/domain/derive/cluster-endpoint.ts';
import { known, unread } from '#core/domain/fact.ts';

describe('the API endpoint of a cluster', () => {
  it.each([
    [['0.0.0.0/0'], 'everyone'],
    [['::/0'], 'everyone'],
    [['0.0.0.0/1', '128.0.0.0/1'], 'everyone'],
    [['198.100.0.0/24', '0.0.0.0/0'], 'everyone'],
    [['198.100.0.0/24'], 'listed-addresses'],
    [['10.0.0.0/8'], 'listed-addresses'],
    [[], 'everyone'],
  ])('answers %j: %s', (ranges, expected) => {
    expect(clusterEndpoint(true, ranges)).toEqual(known(expected));
  });

  it('is private where it is closed, whatever its ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ranges) => {
        expect(clusterEndpoint(false, ranges)).toEqual(known('private'));
      }),
    );
  });

  it('is not taken for closed by a range that cannot be read', () => {
    expect(clusterEndpoint(true, ['office'])).toEqual(unread('malformed'));
  });
});
