import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { publicOrigin } from '#core/domain/public-origin.ts';
import {
  mostCaaQueries,
  mostDnsQueries,
  mostTlsConnections,
  politeManners,
  userAgentOf,
} from '#core/domain/web/manners.ts';
import { carelessListener } from './careless-site.ts';
import { siteNeeds } from './judged.ts';
import { closeAll, collectLocal, quickManners, serve } from './local-site.ts';

const documentation = await readFile(new URL('../../../../docs/audit.md', import.meta.url), 'utf8');

it('the budget of an audit of a site is the one that is documented', () => {
  const { requests, pauseMs } = politeManners;
  expect(documentation).toContain(
    `at most ${requests} HTTP requests, at most ${1000 / pauseMs} in a second, ${mostTlsConnections} TLS connections and ${mostDnsQueries} DNS queries, and ${mostCaaQueries} more`,
  );
  expect(documentation).toContain(`\`User-Agent: ${userAgentOf(publicOrigin)}\``);
});

it('no site gets more requests than its budget, whatever controls ask', async () => {
  let asked = 0;
  const site = await serve((request, response) => {
    asked += 1;
    carelessListener(request, response);
  });
  await collectLocal(site, siteNeeds, { manners: { ...quickManners, requests: 7 } });
  expect(asked).toBe(7);
  closeAll();
});

it('pauses between requests as long as it says', async () => {
  const times: number[] = [];
  const site = await serve((request, response) => {
    times.push(performance.now());
    carelessListener(request, response);
  });
  const { pauseMs } = politeManners;
  await collectLocal(site, siteNeeds, { manners: { ...politeManners, requests: 4 } });
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  // A timer may fire a millisecond early.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pauseMs - 2);
  closeAll();
});
