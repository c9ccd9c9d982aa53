import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiCall } from '#core/contract/client.ts';
import { companies } from '#local/registers/companies.ts';
import { open, type RunningPlatform, runPlatform, untilSealed } from './running-platform.ts';

let running: RunningPlatform;
let call: ApiCall;

beforeAll(async () => {
  running = await runPlatform();
  ({ call } = await running.as('auditor'));
});
afterAll(() => running.close());

describe('every fictional company, end to end', () => {
  it.each(companies.map((company) => [company.name, company] as const))(
    '%s gets its verdict, sealed and verifiable',
    async (_, company) => {
      const detail = await untilSealed(call, await open(call, { siren: company.siren }));
      expect(detail.status).toBe('sealed');
      expect(detail.verdict).toBe(company.expected.verdict);

      const token = detail.seal?.token ?? '';
      const verification = await call('verification.verify', { path: { token } });
      const { verdict } = company.expected;
      const subject = { siren: company.siren, name: detail.supplierName };
      expect(verification).toMatchObject({
        outcome: 'authentic',
        envelope: { payload: { verdict, subject } },
      });
    },
  );
});
