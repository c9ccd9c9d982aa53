import { framework, partial } from './framework.ts';

/** OWASP Top 10:2025, final since January 2026. Each title says what holds when the risk is met. */
export const owaspTop10 = framework({
  id: 'owasp-top-10-2025',
  name: 'OWASP Top 10',
  edition: '2025',
  requirements: {
    A01: partial(
      'Nul n’atteint ce à quoi il n’a pas droit',
      'No one reaches what they have no right to',
    ),
    A02: partial(
      'Rien n’est resté mal réglé ou ouvert sans raison',
      'Nothing is left badly set or open without reason',
    ),
    A03: partial(
      'Ce dont le logiciel est fait, et la chaîne qui le fait, est digne de confiance',
      'What software is made of, and the chain that makes it, can be trusted',
    ),
    A04: partial(
      'Le chiffrement est là où il faut, et solide',
      'Encryption is where it should be, and strong',
    ),
    A05: partial(
      'Une donnée reçue n’est jamais exécutée',
      'Data that comes in is never carried out',
    ),
    A06: partial(
      'La sécurité est pensée dès la conception',
      'Security is thought of from the design',
    ),
    A07: partial(
      'Qui se connecte est bien celui qu’il dit être',
      'Whoever signs in is who they say they are',
    ),
    A08: partial(
      'Code et données ne sont pas changés à l’insu de tous',
      'Code and data are not changed unknown to all',
    ),
    A09: partial(
      'Une attaque laisse des traces et déclenche une alerte',
      'An attack leaves traces and raises an alert',
    ),
    A10: partial(
      'Une situation imprévue ne dévoile ni n’ouvre rien',
      'The unforeseen gives nothing away and opens nothing',
    ),
  },
});
