type Arrival<T> =
  | { readonly from: AsyncIterator<T>; readonly result: IteratorResult<T> }
  | { readonly error: unknown };

/**
 * The items of several streams, as they come. What is not read any more is closed. Not a race of
 * promises: a stream that is silent for long would hold on to all that the others gave meanwhile.
 */
export async function* merged<T>(streams: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const arrived: Arrival<T>[] = [];
  let wake = (): void => undefined;
  const arrive = (arrival: Arrival<T>): void => {
    arrived.push(arrival);
    wake();
  };
  const advance = (from: AsyncIterator<T>): void => {
    from.next().then(
      (result) => arrive({ from, result }),
      (error: unknown) => arrive({ error }),
    );
  };
  const open = new Set(streams.map((stream) => stream[Symbol.asyncIterator]()));
  for (const iterator of open) advance(iterator);
  try {
    while (open.size > 0) {
      const arrival = arrived.shift();
      if (!arrival) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if ('error' in arrival) throw arrival.error;
      const { from, result } = arrival;
      if (result.done) open.delete(from);
      else {
        advance(from);
        yield result.value;
      }
    }
  } finally {
    await Promise.all([...open].map(async (one) => await one.return?.()));
  }
}
