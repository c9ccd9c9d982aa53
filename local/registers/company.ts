import type { NoticeFamily } from '#core/domain/bodacc-facts.ts';
import type { Verdict } from '#core/domain/judgement.ts';
import { passesLuhn } from '#core/domain/siren.ts';
import { daysBetween, parseCivilDate } from '#core/domain/time.ts';

/** A notice as BODACC would publish it; days of judgment are written as the registry wrote them. */
export interface FictionalNotice {
  readonly family: NoticeFamily;
  readonly publishedOn: string;
  readonly type?: 'annonce' | 'rectificatif' | 'annulation';
  /** Place, in the list of the company, of the notice that this one corrects. */
  readonly corrects?: number;
  readonly judgment?: {
    readonly family: string;
    readonly nature: string;
    readonly date: string;
    readonly complement?: string;
  };
  readonly accountsClosedOn?: string;
  readonly description?: string;
  /** The other party of a sale; the company of the list is the seller. */
  readonly soldTo?: string;
}

/** One company that does not exist, in all registers at once. */
export interface FictionalCompany {
  readonly siren: string;
  /** Of the company, or of the person who trades. */
  readonly name: string;
  readonly person?: { readonly firstName: string; readonly lastName: string };
  /** Catégorie juridique, four digits, and its label in BODACC. */
  readonly legalForm: string;
  readonly formLabel: string;
  readonly activity: string;
  readonly category?: 'PME' | 'ETI' | 'GE';
  readonly createdOn: string;
  readonly street: readonly [number: string, kind: string, name: string];
  readonly postcode: string;
  readonly city: string;
  readonly court: string;
  readonly diffusion?: 'P' | 'N';
  /** `on` null: the register holds no day of cessation. */
  readonly ceased?: { readonly on: string | null };
  readonly supersededBy?: string;
  readonly headOfficeClosed?: true;
  readonly notices: readonly FictionalNotice[];
  /** Left out: valid, under the company's own name. */
  readonly vat?:
    | { readonly answer: 'valid'; readonly name: string }
    | { readonly answer: 'invalid' }
    | { readonly answer: 'fault'; readonly code: string };
  /** What the sources without key lead to, and the rules that say why. */
  readonly expected: { readonly verdict: Verdict; readonly rules: readonly string[] };
}

/** The two forms that most companies have. */
export const sarl = {
  legalForm: '5499',
  formLabel: 'Société à responsabilité limitée',
  category: 'PME',
} as const;

export const sas = {
  legalForm: '5710',
  formLabel: 'Société par actions simplifiée',
  category: 'PME',
} as const;

/** The head office is the first establishment: `0001` and the digit that makes the SIRET right. */
export const headOfficeSiret = (siren: string): string =>
  Array.from({ length: 10 }, (_, digit) => `${siren}0001${digit}`).find(passesLuhn) ?? siren;

export const spacedSiren = (siren: string): string => siren.replace(/(\d{3})(?=\d)/g, '$1 ');

const editions: Readonly<Record<string, string>> = { modification: 'B', radiation: 'B', dpc: 'C' };

/** Where a notice stands: edition letter, issue of the year, number in the issue. */
export interface NoticePlace {
  readonly edition: string;
  readonly issue: string;
  readonly number: string;
}

export const placeOf = (company: FictionalCompany, index: number): NoticePlace => {
  const notice = company.notices[index];
  if (!notice) throw new RangeError(`${company.name} has no notice ${index}`);
  const year = notice.publishedOn.slice(0, 4);
  const from = parseCivilDate(`${year}-01-01`);
  const to = parseCivilDate(notice.publishedOn);
  if (!from || !to) throw new RangeError(`no such day: ${notice.publishedOn}`);
  const issue = String(daysBetween(from, to) + 1).padStart(4, '0');
  const number = String(1000 + Number(company.siren.slice(5, 8)) + index);
  return { edition: editions[notice.family] ?? 'A', issue: `${year}${issue}`, number };
};

export const noticeId = ({ edition, issue, number }: NoticePlace): string =>
  `${edition}${issue}${number}`;
