import type { VerdictRule } from './verdict-rule.ts';

/** What happens where sources are silent, or disagree. */
export const sourceRules: readonly VerdictRule[] = [
  {
    id: 'source-unavailable',
    version: '1',
    gives: 'GRIS',
    per: 'source',
    when: { sourceStatus: { oneOf: ['unavailable', 'missing'] } },
    text: {
      fr: '{source} n’a pas répondu (code : {sourceCode}). Un silence n’est pas une absence : rien n’en est conclu.',
      en: '{source} did not answer (code: {sourceCode}). Silence is not absence: nothing is concluded from it.',
    },
    settles: {
      fr: 'Une réponse de {source} tranchera : demandez une nouvelle vérification.',
      en: 'An answer from {source} will settle it: ask for a new check.',
    },
  },
  {
    id: 'source-unreadable',
    version: '1',
    gives: 'GRIS',
    per: 'source',
    when: { sourceStatus: { is: 'unreadable' } },
    text: {
      fr: '{source} a répondu, mais sa réponse n’a pas pu être lue (code : {sourceCode}). Elle est conservée comme pièce.',
      en: '{source} answered, but its answer could not be read (code: {sourceCode}). It is kept as evidence.',
    },
    settles: {
      fr: 'Il nous revient de lire cette réponse ; une nouvelle vérification suivra.',
      en: 'Reading that answer is our task; a new check will follow.',
    },
  },
  {
    id: 'registers-contradict',
    version: '1',
    gives: 'GRIS',
    when: { contradiction: { oneOf: ['active-but-struck-off', 'ceased-but-registered'] } },
    text: {
      fr: 'SIRENE et BODACC se contredisent sur l’existence de l’entreprise : l’un la donne en vie, l’autre non.',
      en: 'SIRENE and BODACC contradict each other: one says that the business is alive, the other that it is not.',
    },
    settles: {
      fr: 'Un extrait Kbis de moins de trois mois départage les deux registres.',
      en: 'A Kbis extract less than three months old decides between the two registers.',
    },
  },
];
