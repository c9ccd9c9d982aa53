import { describe, expect, it } from 'vitest';
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

const callerHere = () =>
  awsCaller({
    credentials: async () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
    record: () => undefined,
    signal: AbortSignal.timeout(1000),
  });

const namesOf = async (turned: boolean): Promise<readonly string[]> => {
  const names: string[] = [];
  const given = callerHere().pages(things(turned), 'ListThings', { size: 2 }, 'eu-west-3');
  for await (const page of given) {
    if (page.ok) names.push(...page.value.names);
  }
  return names;
};

it('turns the pages that the SDK does not, as the service says', async () => {
  expect(await namesOf(true)).toEqual(['a', 'b', 'c']);
  expect(await namesOf(false)).toEqual(['a', 'b']);
});

type Input = { readonly from?: string; readonly size: number };

/** A service whose pages the SDK turns, as it does: it writes the token into what it was given. */
const turnedBySdk = (next: (turn: number) => string | undefined) => ({
  ...things(false),
  load: async () => ({
    ThingsClient,
    ListThingsCommand,
    async *paginateListThings(_: unknown, input: { from?: string | undefined }) {
      let token = input.from;
      for (let turn = 0; turn === 0 || token !== undefined; turn += 1) {
        input.from = token;
        token = next(turn);
        yield { names: [`after ${input.from ?? 'nothing'}`], next: token, $metadata: { turn } };
      }
    },
  }),
});

const pagesOf = async (service: ReturnType<typeof turnedBySdk>, input: Input) => {
  const names: (string | undefined)[] = [];
  for await (const page of callerHere().pages(service, 'ListThings', input, 'eu-west-3')) {
    names.push(page.ok ? page.value.names[0] : page.failure.code);
  }
  return names;
};

describe('pages that the SDK turns', () => {
  it('begin with the first one, however often the same question is asked', async () => {
    const twoPages = turnedBySdk((turn) => (turn === 0 ? 'second' : undefined));
    const question = Object.freeze({ size: 2 });
    const all = ['after nothing', 'after second'];
    expect(await pagesOf(twoPages, question)).toEqual(all);
    expect(await pagesOf(twoPages, question)).toEqual(all);
  });

  it('that come again are a failure, and no end', async () => {
    const same = turnedBySdk(() => 'same');
    expect(await pagesOf(same, { size: 2 })).toEqual([
      'after nothing',
      'after same',
      'EndlessPages',
    ]);
  });

  it('that never end are given up', async () => {
    const fresh = turnedBySdk((turn) => `token ${turn}`);
    const names = await pagesOf(fresh, { size: 2 });
    expect(names).toHaveLength(10_001);
    expect(names.at(-1)).toBe('EndlessPages');
  });
});
