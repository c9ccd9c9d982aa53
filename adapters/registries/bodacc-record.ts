import { z } from 'zod';
import { type Judgment, type Notice, noticeFamilies } from '#core/domain/bodacc-facts.ts';
import { effectOf, planMonthsIn } from './bodacc-judgment.ts';
import { plainFrench, readFrenchDate } from './french-date.ts';
import { optionalText } from './wire-schemas.ts';

type Json = { readonly [key: string]: unknown };

/** A nested block: JSON text, an object, or nothing. */
const block = z
  .union([z.string(), z.looseObject({})])
  .nullish()
  .transform((value, context): Json | null => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value !== 'string') return value;
    try {
      return z.looseObject({}).parse(JSON.parse(value));
    } catch {
      context.addIssue({ code: 'custom', message: 'a nested block is no JSON object' });
      return z.NEVER;
    }
  });

const day = z.string().transform((text, context) => {
  const read = readFrenchDate(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'no date' });
  return z.NEVER;
});

/** A list in version 2.1, comma text in version 1. */
const registre = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform((value) => {
    const parts = typeof value === 'string' ? value.split(',') : (value ?? []);
    return [...new Set(parts.map((part) => part.replace(/\D/g, '')))];
  });

export const wireRecord = z.looseObject({
  id: z.string().min(1),
  parution: z.coerce.string(),
  numeroannonce: z.coerce.string(),
  publicationavis: optionalText,
  dateparution: day,
  familleavis: z.enum(noticeFamilies),
  typeavis: z.enum(['annonce', 'rectificatif', 'annulation']),
  tribunal: optionalText,
  url_complete: optionalText,
  registre,
  listepersonnes: block,
  listeprecedentproprietaire: block,
  listeprecedentexploitant: block,
  jugement: block,
  depot: block,
  radiationaurcs: block,
  modificationsgenerales: block,
  parutionavisprecedent: block,
});
export type WireRecord = z.infer<typeof wireRecord>;

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Whether digits occur anywhere in a block: `personne` is an object or a list, and nests. */
const mentions = (value: unknown, siren: string): boolean =>
  JSON.stringify(value ?? '')
    .replace(/[\s\u00a0]/g, '')
    .includes(siren);

const partyOf = (record: WireRecord, siren: string): Notice['party'] => {
  if (record.familleavis !== 'vente') return 'subject';
  const sellers = [record.listeprecedentproprietaire, record.listeprecedentexploitant];
  if (sellers.some((party) => mentions(party, siren))) return 'seller';
  if (mentions(record.listepersonnes, siren)) return 'buyer';
  return record.registre[0] === siren ? 'buyer' : 'seller';
};

const judgedFamilies: ReadonlySet<string> = new Set([
  'collective',
  'conciliation',
  'retablissement_professionnel',
]);

const judgmentOf = (record: WireRecord): Judgment | null => {
  if (!record.jugement) {
    const isMissing = judgedFamilies.has(record.familleavis) && record.typeavis === 'annonce';
    return isMissing ? { nature: '', effect: 'undecidable', on: null, planMonths: null } : null;
  }
  const nature = textIn(record.jugement['nature']) ?? '';
  const complement = textIn(record.jugement['complementJugement']);
  return {
    nature,
    effect: effectOf(nature, complement),
    on: readFrenchDate(textIn(record.jugement['date']) ?? ''),
    planMonths: planMonthsIn(complement),
  };
};

const saysDissolution = (record: WireRecord): boolean => {
  const plain = plainFrench(textIn(record.modificationsgenerales?.['descriptif']) ?? '');
  return /dissolution|dissoute|liquidation amiable/.test(plain) && !/annul|rapport/.test(plain);
};

const accountsClosedOn = (record: WireRecord): Notice['accountsClosedOn'] => {
  if (record.familleavis !== 'dpc' || !record.depot) return null;
  const kind = plainFrench(textIn(record.depot['typeDepot']) ?? 'comptes annuels');
  if (!kind.includes('comptes annuels')) return null;
  return readFrenchDate(textIn(record.depot['dateCloture']) ?? '');
};

const editionOf = (publication: string | null): string => (publication ?? '').trim().slice(-1);

const digitsIn = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (textIn(value) ?? '');

const withoutZeros = (value: unknown): string => digitsIn(value).replace(/^0+(?=\d)/, '');

const sameIssue = (a: { edition: string; issue: string; number: string }, b: typeof a): boolean =>
  a.edition === b.edition && a.issue === b.issue && a.number === b.number;

const placeOf = (record: WireRecord) => ({
  edition: editionOf(record.publicationavis ?? record.id.slice(0, 1)),
  issue: record.parution,
  number: withoutZeros(record.numeroannonce),
});

/**
 * The id of the notice that is corrected. It is the edition, issue and number put together, except
 * in some old notices: those are found by the three parts.
 */
const correctedId = (record: WireRecord, all: readonly WireRecord[]): string | null => {
  const previous = record.parutionavisprecedent;
  if (!previous) return null;
  const named = {
    edition: editionOf(textIn(previous['nomPublication'])),
    issue: digitsIn(previous['numeroParution']),
    number: withoutZeros(previous['numeroAnnonce']),
  };
  if (!named.edition || !named.issue || !named.number) return null;
  const found = all.find((other) => sameIssue(placeOf(other), named));
  return found?.id ?? `${named.edition}${named.issue}${named.number}`;
};

const typeNames = {
  annonce: 'initial',
  rectificatif: 'correction',
  annulation: 'annulment',
} as const;

const addressOf = (record: WireRecord): string =>
  record.url_complete ??
  `https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:${record.id}`;

/** One record of the register as a notice about `siren`. */
export const noticeOf = (
  record: WireRecord,
  siren: string,
  all: readonly WireRecord[],
): Notice => ({
  id: record.id,
  publishedOn: record.dateparution,
  family: record.familleavis,
  type: typeNames[record.typeavis],
  corrects: record.typeavis === 'annonce' ? null : correctedId(record, all),
  court: record.tribunal,
  judgment: judgmentOf(record),
  party: partyOf(record, siren),
  struckOff: record.familleavis === 'radiation' && record.typeavis !== 'annulation',
  dissolution: record.familleavis === 'modification' && saysDissolution(record),
  accountsClosedOn: accountsClosedOn(record),
  address: addressOf(record),
});
