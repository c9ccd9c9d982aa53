/** Rejects when the work is not done in time; the work itself goes on unheard. */
export const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`no answer within ${milliseconds} ms`)),
    milliseconds,
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
