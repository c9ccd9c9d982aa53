import { expect, it } from 'vitest';
import { awsCaller } from '#adapters/collectors/aws/aws-caller.ts';
import { awsService } from '#adapters/collectors/aws/service.ts';

interface Page {
  readonly names: readonly string[];
  readonly next?: string;
}

const pages: Readonly<Record<string, Page>> = {
  first: { names: ['a', 'b'], next: 'second' },
  second: { names: ['c'] },
};

class ListThingsCommand {
  readonly input: { readonly from?: string; readonly size: number };
  constructor(input: { readonly from?: string; readonly size: number }) {
    this.input = input;
  }
  resolveMiddleware(): () => Promise<{ readonly output: Page }> {
    throw new Error('never asked');
  }
}

class ThingsClient {
  readonly middlewareStack = { add: () => undefined };
  async send({ input }: ListThingsCommand): Promise<Page> {
    if (input.size !== 2) throw new Error('the question was forgotten');
    return pages[input.from ?? 'first'] ?? { names: [] };
  }
}

const things = (turned: boolean) =>
  awsService({
    id: 'things',
    prefix: 'things',
    load: async () => ({ ThingsClient, ListThingsCommand }),
    client: 'ThingsClient',
    scope: 'regional',
    ...(turned
      ? { turns: { ListThings: ({ next }: Page) => (next ? { from: next } : null) } }
      : {}),
    rate: { perSecond: 100, burst: 100 },
  });

const namesOf = async (turned: boolean): Promise<readonly string[]> => {
  const caller = awsCaller({
    credentials: async () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
    record: () => undefined,
    signal: AbortSignal.timeout(1000),
  });
  const names: string[] = [];
  for await (const page of caller.pages(things(turned), 'ListThings', { size: 2 }, 'eu-west-3')) {
    if (page.ok) names.push(...page.value.names);
  }
  return names;
};

it('turns the pages that the SDK does not, as the service says', async () => {
  expect(await namesOf(true)).toEqual(['a', 'b', 'c']);
  expect(await namesOf(false)).toEqual(['a', 'b']);
});
