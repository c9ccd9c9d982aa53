import { manual, partial } from '../framework.ts';

/** A.6 and A.7: people, then premises. No cloud account shows them. */
export const peopleAndPremises = {
  'A.6.1': manual(
    'Les antécédents sont vérifiés avant l’embauche',
    'Backgrounds are checked before hiring',
  ),
  'A.6.2': manual(
    'Le contrat de travail parle de sécurité',
    'The work contract speaks of security',
  ),
  'A.6.3': manual(
    'Le personnel est formé, et reste à jour',
    'Staff are trained, and kept up to date',
  ),
  'A.6.4': manual(
    'Enfreindre les règles a des suites connues',
    'Breaking the rules has known consequences',
  ),
  'A.6.5': manual('Des devoirs demeurent après un départ', 'Some duties outlast a departure'),
  'A.6.6': manual('Des engagements de secret sont signés', 'Promises of secrecy are signed'),
  'A.6.7': partial('Le travail à distance est protégé', 'Work from afar is protected'),
  'A.6.8': manual(
    'Chacun peut signaler vite ce qu’il voit',
    'Anyone can quickly report what they see',
  ),
  'A.7.1': manual(
    'Les zones à protéger ont des limites nettes',
    'Areas to protect have clear bounds',
  ),
  'A.7.2': manual('Seules les personnes admises entrent', 'Only those admitted come in'),
  'A.7.3': manual(
    'Bureaux et salles sont conçus pour être sûrs',
    'Offices and rooms are designed to be safe',
  ),
  'A.7.4': manual('Les locaux sont surveillés', 'Premises are watched'),
  'A.7.5': manual(
    'Incendies, crues et autres périls sont prévus',
    'Fire, flood and other perils are foreseen',
  ),
  'A.7.6': manual(
    'Le travail en zone protégée a ses règles',
    'Work inside protected areas has its rules',
  ),
  'A.7.7': manual(
    'Rien de sensible ne reste sur un bureau ou un écran',
    'Nothing sensitive stays on a desk or a screen',
  ),
  'A.7.8': manual('Le matériel est placé à l’abri', 'Hardware stands out of harm’s way'),
  'A.7.9': manual(
    'Ce qui sort des locaux reste protégé',
    'What leaves the premises stays protected',
  ),
  'A.7.10': partial(
    'Les supports sont suivis jusqu’à leur destruction',
    'Media are followed until destroyed',
  ),
  'A.7.11': manual(
    'Une panne de courant n’arrête pas tout',
    'A power cut does not stop everything',
  ),
  'A.7.12': manual('Les câbles sont à l’abri', 'Cables are out of reach'),
  'A.7.13': manual('Le matériel est entretenu', 'Hardware is kept in good order'),
  'A.7.14': manual(
    'Un appareil est vidé avant de changer de mains',
    'A device is wiped before it changes hands',
  ),
} as const;
