/** What an object is, told by the end of its key: archives keep bytes and nothing else. */
export const mediaTypeOf = (key: string): string => {
  if (key.endsWith('.pdf')) return 'application/pdf';
  if (key.endsWith('.json')) return 'application/json';
  return 'application/octet-stream';
};

const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Keys are paths of plain segments: no empty one, none that begins with a dot. */
export const isObjectKey = (key: string): boolean =>
  key.length <= 512 && key.split('/').every((part) => segment.test(part));
