/** The items of several streams, as they come. What is not read any more is closed. */
export async function* merged<T>(streams: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  const advance = async (iterator: AsyncIterator<T>) => ({
    iterator,
    result: await iterator.next(),
  });
  const underWay = new Map(iterators.map((one) => [one, advance(one)]));
  try {
    while (underWay.size > 0) {
      const { iterator, result } = await Promise.race(underWay.values());
      if (result.done) {
        underWay.delete(iterator);
        continue;
      }
      underWay.set(iterator, advance(iterator));
      yield result.value;
    }
  } finally {
    await Promise.all([...underWay.keys()].map(async (one) => await one.return?.()));
  }
}
