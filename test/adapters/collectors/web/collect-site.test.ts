import { afterEach, describe, expect, it } from 'vitest';
import contentTypesAreNotGuessed from '#controls/web/headers/content-types-are-not-guessed.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import type { AnyControl } from '#core/domain/control.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import { closeAll, collectLocal, serve } from './local-site.ts';

afterEach(closeAll);

const verdictsOf = async (site: string, control: AnyControl): Promise<string[]> => {
  const { resources } = await collectLocal(site, needsOf([control]));
  return resources.map((resource) => judgeControl(control, resource).verdict);
};

describe('a header that is missing', () => {
  it('fails its control, and passes it once it is sent', async () => {
    const bare = await serve((_, response) => response.end('hello'));
    const careful = await serve((_, response) => {
      response.setHeader('x-content-type-options', 'nosniff').end('hello');
    });

    expect(await verdictsOf(bare, contentTypesAreNotGuessed)).toEqual(['fail']);
    expect(await verdictsOf(careful, contentTypesAreNotGuessed)).toEqual(['pass']);
  });
});
