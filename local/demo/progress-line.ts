let last = '';

/** Shows what is going on: rewritten in place on a terminal, a plain line per change elsewhere. */
export const progressLine = (text: string): void => {
  if (text === last) return;
  last = text;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
  else if (text !== '') process.stderr.write(`${text}\n`);
};
