import type { AnyControl, Technique } from '#core/domain/control.ts';
import type { Expectation } from '#core/domain/expectation.ts';
import type { Bilingual } from '#core/domain/judgement.ts';
import type { Reference } from '#core/domain/reference.ts';
import { referencesOf } from '../../controls/frameworks/references.ts';
import type { RetiredControl } from '../../controls/retired.ts';

export type Language = keyof Bilingual;

/** A fact with what is asked of it. */
interface Asked {
  readonly fact: string;
  readonly says: Bilingual;
}

/** A control without its functions, as `--json` gives it. */
export interface Explanation
  extends Pick<
    AnyControl,
    'id' | 'resource' | 'severity' | 'title' | 'risk' | 'remedy' | 'attack'
  > {
  readonly aliases: readonly string[];
  readonly requires: readonly Asked[];
  readonly when: readonly Asked[];
  readonly references: readonly Reference[];
}

const askedBy = (expectations: object): Asked[] =>
  Object.entries(expectations).map(([fact, expectation]) => ({
    fact,
    says: (expectation as Expectation<unknown>).says,
  }));

export const explanationOf = (control: AnyControl): Explanation => {
  const { id, resource, severity, title, risk, remedy, attack } = control;
  return {
    id,
    aliases: control.aliases ?? [],
    resource,
    severity,
    title,
    risk,
    remedy,
    requires: askedBy(control.require),
    when: askedBy(control.when ?? {}),
    references: referencesOf(control),
    attack,
  };
};

const words = {
  risk: { fr: 'Risque', en: 'Risk' },
  requires: { fr: 'Exige', en: 'Requires' },
  when: { fr: 'S’applique si', en: 'Applies when' },
  remedy: { fr: 'Remède', en: 'Remedy' },
  references: { fr: 'Références', en: 'References' },
  retired: { fr: 'retiré', en: 'retired' },
  derived: { fr: 'd’après', en: 'derived from' },
  inPart: { fr: 'en partie', en: 'in part' },
  effort: {
    low: { fr: 'effort faible', en: 'low effort' },
    medium: { fr: 'effort moyen', en: 'medium effort' },
    high: { fr: 'effort élevé', en: 'high effort' },
  },
  severity: {
    critical: { fr: 'critique', en: 'critical' },
    high: { fr: 'élevée', en: 'high' },
    medium: { fr: 'moyenne', en: 'medium' },
    low: { fr: 'faible', en: 'low' },
  },
} as const;

const techniqueLine = (technique: Technique): string =>
  `${technique}  https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`;

const originOf = ({ derivedFrom }: Reference, language: Language): string => {
  if (derivedFrom === null) return '';
  const { framework, requirement, extent } = derivedFrom;
  const inPart = extent === 'part' ? `, ${words.inPart[language]}` : '';
  return ` (${words.derived[language]} ${framework}, ${requirement}${inPart})`;
};

const referenceLine = (reference: Reference, language: Language): string => {
  const { name, edition, requirement, title } = reference;
  return `${name} ${edition}, ${requirement}  ${title[language]}${originOf(reference, language)}`;
};

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

export const explanationText = (explanation: Explanation, language: Language): string => {
  const { id, severity, resource, title, risk, remedy, requires, when, references, attack } =
    explanation;
  const asked = ({ fact, says }: Asked): string => `${fact} ${says[language]}`;
  return [
    `${id}  ${words.severity[severity][language]}  ${resource}`,
    title[language],
    ...section(words.risk[language], [risk[language]]),
    ...section(words.requires[language], requires.map(asked)),
    ...section(words.when[language], when.map(asked)),
    ...section(`${words.remedy[language]} (${words.effort[remedy.effort][language]})`, [
      remedy[language],
      remedy.doc,
    ]),
    ...section(
      words.references[language],
      references.map((reference) => referenceLine(reference, language)),
    ),
    ...section('ATT&CK', attack.map(techniqueLine)),
    '',
  ].join('\n');
};

/** Of a control that judges no more: why, and what judges instead. */
export const retiredText = (
  { id, title, reason, replacedBy }: RetiredControl,
  language: Language,
): string =>
  [
    `${id} (${words.retired[language]})`,
    title[language],
    '',
    reason[language],
    ...replacedBy,
    '',
  ].join('\n');

const citedOf = (control: AnyControl, framework: string | undefined): string => {
  const cited = referencesOf(control).filter((reference) => reference.framework === framework);
  return cited.length === 0 ? '' : `  [${cited.map(({ requirement }) => requirement).join(', ')}]`;
};

/** One line a control: id, severity, title, and what it decides of the framework that was asked for. */
export const listText = (
  controls: readonly AnyControl[],
  language: Language,
  framework?: string,
): string => {
  const width = Math.max(...controls.map(({ id }) => id.length));
  return controls
    .map((control) => {
      const weight = words.severity[control.severity][language].padEnd(8);
      const cited = citedOf(control, framework);
      return `${control.id.padEnd(width)}  ${weight}  ${control.title[language]}${cited}\n`;
    })
    .join('');
};
