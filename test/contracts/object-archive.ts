import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ObjectArchive } from '#core/ports/object-archive.ts';

/** What somebody gets who follows a link. */
export interface Followed {
  readonly body: Uint8Array;
  readonly mediaType: string | null;
  readonly fileName: string | null;
}

export interface ArchiveUnderTest {
  readonly archive: ObjectArchive;
  /** As a browser would, without credentials; null when refused. */
  follow(url: string): Promise<Followed | null>;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const objectArchiveContract = (
  name: string,
  make: () => Promise<ArchiveUnderTest>,
): void => {
  describe(`object archive: ${name}`, () => {
    let under: ArchiveUnderTest;
    const folder = `reports/${randomUUID()}`;

    beforeAll(async () => {
      under = await make();
    });

    it('gives back the bytes that were put', async () => {
      const body = new Uint8Array(70_000).map((_, place) => place % 251);
      expect(await under.archive.putOnce(`${folder}/a.bin`, body)).toBe('written');
      expect(await under.archive.find(`${folder}/a.bin`)).toEqual(body);
    });

    it('finds nothing where nothing was put', async () => {
      expect(await under.archive.find(`${folder}/nothing.json`)).toBeNull();
    });

    it('keeps what was put first', async () => {
      await under.archive.putOnce(`${folder}/b.json`, bytes('first'));
      expect(await under.archive.putOnce(`${folder}/b.json`, bytes('second'))).toBe(
        'already-there',
      );
      expect(await under.archive.find(`${folder}/b.json`)).toEqual(bytes('first'));
    });

    it('lets one of many writers at the same time win, whole', async () => {
      const bodies = Array.from({ length: 20 }, (_, writer) => bytes(`${writer} `.repeat(3_000)));
      const key = `${folder}/race.bin`;
      const outcomes = await Promise.all(bodies.map((body) => under.archive.putOnce(key, body)));
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect(await under.archive.find(key)).toEqual(bodies[outcomes.indexOf('written')]);
    });

    it('links to an object under a name, with its media type, for whoever has the link', async () => {
      await under.archive.putOnce(`${folder}/c.pdf`, bytes('%PDF-'));
      const options = { lifetimeSeconds: 60, fileName: 'probant-report.pdf' };
      const { url, expiresAt } = await under.archive.link(`${folder}/c.pdf`, options);
      const lifetime = Date.parse(expiresAt) - Date.now();
      expect(lifetime).toBeGreaterThan(50_000);
      expect(lifetime).toBeLessThanOrEqual(60_000);
      expect(await under.follow(url)).toEqual({
        body: bytes('%PDF-'),
        mediaType: 'application/pdf',
        fileName: 'probant-report.pdf',
      });
    });

    it('does not answer to a link that was changed', async () => {
      await under.archive.putOnce(`${folder}/d.json`, bytes('{}'));
      await under.archive.putOnce(`${folder}/e.json`, bytes('{"secret":true}'));
      const options = { lifetimeSeconds: 60, fileName: 'd.json' };
      const { url } = await under.archive.link(`${folder}/d.json`, options);
      expect(await under.follow(url.replace('/d.json', '/e.json'))).toBeNull();
    });

    it('does not answer to a link that has expired', async () => {
      await under.archive.putOnce(`${folder}/f.json`, bytes('{}'));
      const options = { lifetimeSeconds: 1, fileName: 'f.json' };
      const { url } = await under.archive.link(`${folder}/f.json`, options);
      await pause(2_100);
      expect(await under.follow(url)).toBeNull();
    });
  });
};
