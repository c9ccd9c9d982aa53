import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severities } from '#core/domain/control.ts';
import {
  auditListAddress,
  changes,
  type FindingFilters,
  findingStatuses,
  findingsOf,
  newAuditAddress,
  noFilters,
  readAuditListFilters,
  readFindingFilters,
  writeFindingFilters,
} from '../../web/src/api/audit-addresses.ts';

const word = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);

const filters: fc.Arbitrary<FindingFilters> = fc.record({
  status: fc.constantFrom(...findingStatuses),
  severity: fc.option(fc.constantFrom(...severities)),
  service: fc.option(word),
  framework: fc.option(word),
  change: fc.option(fc.constantFrom(...changes)),
  control: fc.option(word),
  account: fc.option(fc.constantFrom('111122223333', '444455556666')),
  q: fc.oneof(fc.constant(''), word),
});

describe('filters of findings in the address', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const address = writeFindingFilters(given).toString();
        expect(readFindingFilters(new URLSearchParams(address))).toEqual(given);
      }),
    );
  });

  test('say nothing where there are none', () => {
    expect(writeFindingFilters(noFilters).size).toBe(0);
  });

  test('nonsense in an address is no filter', () => {
    const nonsense = 'status=maybe&severity=huge&change=older&service=%20&account=mine&q=';
    expect(readFindingFilters(new URLSearchParams(nonsense))).toEqual(noFilters);
  });

  test('a link to findings names their place on the page', () => {
    expect(findingsOf({ ...noFilters, severity: 'high' })).toEqual({
      search: 'severity=high',
      hash: 'findings',
    });
  });
});

describe('addresses of audits', () => {
  test('a list of one target keeps the target', () => {
    const listed = { target: 'web:https://example.fr', cursor: null };
    const [, search = ''] = auditListAddress(listed).split('?');
    expect(readAuditListFilters(new URLSearchParams(search))).toEqual(listed);
    expect(auditListAddress({ target: null, cursor: null })).toBe('/audits');
  });

  test('auditing again proposes the same site, and of an account only its kind', () => {
    const site = newAuditAddress({ provider: 'web', origin: 'https://example.fr' });
    expect(new URL(site, 'http://x').searchParams.get('address')).toBe('https://example.fr');
    const account = {
      provider: 'aws',
      account: '123456789012',
      organization: null,
      regions: null,
      services: null,
    };
    expect(newAuditAddress({ ...account, provider: 'aws' })).toBe('/audits/new?kind=aws');
  });
});
