import type { JudgmentEffect } from '#core/domain/bodacc-facts.ts';
import { plainFrench } from './french-date.ts';

/** A verb that starts a procedure, then the procedure, with nothing but small words between. */
const orders = (procedure: string): RegExp =>
  new RegExp(
    `(prononc\\w*|ouvr\\w*|ouverture|extension|reprise|etend\\w*|conver\\w*(.* en\\b)?)` +
      `([ ']|\\b(d|l|une|la|le|en|de|ouverture|procedure|mise)\\b)*${procedure}`,
  );

type Reading = readonly [pattern: RegExp, effect: JudgmentEffect];

// The first that matches wins: failures of a plan and closures also name the procedure they end.
const readings: readonly Reading[] = [
  [/\binfirm/, 'overturns'],
  [/interdiction de gerer|faillite personnelle/, 'sanctions-person'],
  [
    /resolution du plan.*\b(et|ouv\w+) (la |le |une )?(procedure de )?liquidation/,
    'fails-plan-to-liquidation',
  ],
  [
    /resolution du plan.*\b(et|ouv\w+) (la |le |une |un )?(procedure de )?redressement/,
    'fails-plan-to-recovery',
  ],
  [/(resolution|inexecution|caducite) du plan/, 'fails-plan'],
  [/clotur.*insuffisance d'actifs?/, 'closes-insufficient-assets'],
  [orders('liquidation'), 'opens-liquidation'],
  [/clotur|mettant fin (?!.*ouvrant)|met fin (?!.*ouvr)/, 'closes'],
  [/plan de cession/, 'sells-business'],
  [
    /(arret\w*|modifi\w*|jugement de|adopt\w*|homologu\w*) (le |un |du )?plan de (redressement|sauvegarde|continuation|traitement)/,
    'adopts-plan',
  ],
  [orders('redressement'), 'opens-recovery'],
  [orders('sauvegarde'), 'opens-safeguard'],
  [/ouverture|ouvrant/, 'opens-other'],
];

const administrative =
  /^(depot d|autres? avis de depot|liste des creances)|designation des organes|modifiant la date de cessation|accordant un delai/;

// Free text may refuse or undo what it names.
const negations = /rejet|n'y avoir lieu|n'y a (pas )?lieu|retract|rapport\w* |refus|annul/;

const match = (plain: string): JudgmentEffect | null =>
  readings.find(([pattern]) => pattern.test(plain))?.[1] ?? null;

/**
 * What a judgment does, from its label, else from its complement. About one label in five says
 * nothing ("Autre jugement prononçant"); a complement that refuses or undoes stays undecidable.
 */
export const effectOf = (nature: string, complement: string | null): JudgmentEffect => {
  const label = plainFrench(nature);
  if (administrative.test(label)) return 'administrative';
  if (!/^autre (jugement (prononcant|et ordonnance)|arret)/.test(label)) {
    const effect = match(label);
    if (effect) return effect;
  }
  const rest = plainFrench(complement ?? '');
  if (rest === '' || negations.test(rest)) return 'undecidable';
  return match(rest) ?? 'undecidable';
};

/** How long a plan runs, in months, where the complement tells. */
export const planMonthsIn = (complement: string | null): number | null => {
  const plain = plainFrench(complement ?? '');
  const [, count, unit] = /duree[^0-9]{0,30}(\d{1,3}) ?(an|mois)/.exec(plain) ?? [];
  if (!count || !unit) return null;
  return Number(count) * (unit === 'an' ? 12 : 1);
};
