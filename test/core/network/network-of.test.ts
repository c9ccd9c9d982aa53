import { expect, it } from 'vitest';
import { networkOf } from '#core/domain/network/network-of.ts';

it('addresses of one /24 or one /48 are in one network', () => {
  expect(networkOf('192.0.2.1')).toBe(networkOf('192.0.2.250'));
  expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.3.1'));
  expect(networkOf('2001:db8:1::1')).toBe(networkOf('2001:db8:1:ffff::1'));
  expect(networkOf('2001:db8:1::1')).not.toBe(networkOf('2001:db8:2::1'));
  expect(networkOf('site.test')).toBeUndefined();
});
