import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import {
  hashPassword,
  type PasswordHash,
  passwordHashSchema,
  passwordMatches,
} from './passwords.ts';
import { readPrivately, writePrivately } from './private-files.ts';

const personSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  groups: z.array(z.string()),
  password: passwordHashSchema,
});
const fileSchema = z.object({ version: z.literal(1), people: z.array(personSchema) });

export type StoredPerson = z.infer<typeof personSchema>;

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly groups?: readonly string[];
}

export interface PeopleFile {
  findById(id: string): StoredPerson | null;
  findByEmail(email: string): StoredPerson | null;
  /** The person with this address; one who was there already keeps id, name and password. */
  add(person: NewPerson, password: PasswordHash): Promise<StoredPerson>;
  changePassword(id: string, password: PasswordHash): Promise<void>;
  /** For accounts set up by the platform: the given name and password win, the id stays. */
  ensure(person: NewPerson & { readonly password: string }): Promise<{ readonly id: string }>;
}

export const normaliseEmail = (email: string): string =>
  email.trim().normalize('NFKC').toLowerCase();

type People = readonly StoredPerson[];

/** One change at a time: each is on disk before the next begins, and memory follows the disk. */
const peopleChanges = (path: string, first: People) => {
  let people = first;
  let last: Promise<unknown> = Promise.resolve();
  const afterOthers = async (before: Promise<unknown>, edit: (people: People) => People) => {
    await before;
    const changed = edit(people);
    if (changed === people) return;
    await writePrivately(path, `${JSON.stringify({ version: 1, people: changed }, null, 2)}\n`);
    people = changed;
  };
  const change = (edit: (people: People) => People): Promise<void> => {
    const turn = afterOthers(last, edit);
    last = turn.catch(() => null);
    return turn;
  };
  return { now: () => people, change };
};

const personOf = (person: NewPerson, password: PasswordHash): StoredPerson => ({
  id: randomUUID(),
  email: normaliseEmail(person.email),
  name: person.name.trim(),
  groups: [...(person.groups ?? [])],
  password,
});

export const openPeopleFile = async (dataFolder: string): Promise<PeopleFile> => {
  const path = join(dataFolder, 'people.json');
  const stored = await readPrivately(path, fileSchema);
  const { now, change } = peopleChanges(path, stored?.people ?? []);
  const findByEmail = (email: string): StoredPerson | null =>
    now().find((person) => person.email === normaliseEmail(email)) ?? null;
  const replace = (id: string, fields: Partial<StoredPerson>): Promise<void> =>
    change((people) => people.map((one) => (one.id === id ? { ...one, ...fields } : one)));
  const add: PeopleFile['add'] = async (person, password) => {
    const created = personOf(person, password);
    await change((all) =>
      all.some(({ email }) => email === created.email) ? all : [...all, created],
    );
    return findByEmail(created.email) ?? created;
  };

  return {
    findById: (id) => now().find((person) => person.id === id) ?? null,
    findByEmail,
    add,
    changePassword: (id, password) => replace(id, { password }),
    async ensure({ password, ...person }) {
      const known = findByEmail(person.email);
      if (!known) return { id: (await add(person, await hashPassword(password))).id };
      const same = await passwordMatches(password, known.password);
      await replace(known.id, {
        name: person.name.trim(),
        ...(person.groups && { groups: [...person.groups] }),
        ...(!same && { password: await hashPassword(password) }),
      });
      return { id: known.id };
    },
  };
};
