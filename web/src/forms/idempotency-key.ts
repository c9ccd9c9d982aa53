/** Gives the same key for the same content, so that sending twice starts one assessment. */
export const idempotencyKeys = (newKey: () => string): ((content: unknown) => string) => {
  let last: { readonly content: string; readonly key: string } | null = null;
  return (content) => {
    const text = JSON.stringify(content);
    if (last?.content !== text) last = { content: text, key: newKey() };
    return last.key;
  };
};
