import { partial } from './framework.ts';
import { owaspTop10 } from './owasp-top-10-2025.ts';
import { renumbering } from './renumbering.ts';

/**
 * 2025 reordered the list. A06 grew into the whole supply chain and A10 became a part of access
 * control: a control that cites these wider ones does not thereby decide the narrower.
 */
export const owaspTop10Of2021 = renumbering(owaspTop10, {
  id: 'owasp-top-10-2021',
  edition: '2021',
  renumbers: {
    A01: 'A01',
    A02: 'A04',
    A03: 'A05',
    A04: 'A06',
    A05: 'A02',
    A06: null,
    A07: 'A07',
    A08: 'A08',
    A09: 'A09',
    A10: null,
  },
  only: {
    A06: partial(
      'Aucun composant n’est périmé ou connu pour ses failles',
      'No component is out of date or known for its flaws',
    ),
    A10: partial(
      'Le serveur ne va pas chercher ce qu’un inconnu lui désigne',
      'The server does not fetch what a stranger points it to',
    ),
  },
});
