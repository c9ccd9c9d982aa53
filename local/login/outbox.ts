import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Outbox {
  readonly folder: string;
  /** Does not wait for the disk: the time of an answer must not tell whether a mail went out. */
  send(mail: Mail): void;
  settled(): Promise<void>;
}

const sender = 'Probant <no-reply@probant.localhost>';

const headerWord = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

const emlOf = ({ to, subject, text }: Mail): string => {
  const body = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64');
  return [
    `From: ${sender}`,
    // A line break here would let an address write headers of its own.
    `To: <${to.replace(/[\r\n<>]/g, '')}>`,
    `Subject: ${headerWord(subject)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@probant.localhost>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
};

/** Every mail is a file that any mail program opens; names sort by time. */
export const folderOutbox = (folder: string, logger: (line: string) => void): Outbox => {
  const pending = new Set<Promise<void>>();
  const write = async (mail: Mail): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const path = join(folder, `${stamp}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(`${path}.draft`, emlOf(mail), { mode: 0o600 });
    await rename(`${path}.draft`, path);
  };
  return {
    folder,
    send(mail) {
      const sending: Promise<void> = write(mail)
        .catch((error: NodeJS.ErrnoException) => logger(`login: mail not written (${error.code})`))
        .finally(() => pending.delete(sending));
      pending.add(sending);
    },
    async settled() {
      await Promise.all(pending);
    },
  };
};
