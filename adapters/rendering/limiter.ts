/** Runs tasks in order of arrival, never more than `most` at a time. */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

export const limiter = (most: number): Limiter => {
  let running = 0;
  const waiting: (() => void)[] = [];

  const enter = (): Promise<void> | void => {
    if (running < most) {
      running += 1;
      return;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };

  // The place passes straight to the next in line, so that nobody can slip in between.
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
};
