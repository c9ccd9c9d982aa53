export const aboutAudits = {
  'aboutAudits.title': 'Pourquoi Probant a visité votre site',
  'aboutAudits.lead':
    'Une personne a demandé l’audit technique d’un site à son adresse. Probant regarde ce que n’importe quel visiteur peut voir, en dit l’état dans un rapport, et ne change rien.',

  'aboutAudits.who': 'Qui a regardé',
  'aboutAudits.who.says':
    'Chaque visite est un audit qu’une personne ayant un compte sur cette plateforme a demandé. Il lui est dit de n’auditer que les sites dont elle est responsable, ou dont le responsable a donné son accord. Rien n’est exploré au hasard, rien ne revient de soi-même. La plateforme garde la trace de qui a demandé, et quand. Chaque requête porte ce nom :',
  'aboutAudits.who.elsewhere':
    'Probant s’exécute aussi sur le poste de chacun, en ligne de commande. Le nom renvoie alors à {origin} : les requêtes viennent de ce poste, et cette plateforme n’en sait rien.',

  'aboutAudits.asked': 'Ce qui est demandé',
  'aboutAudits.pages': 'Des pages',
  'aboutAudits.pages.says':
    'La page d’accueil, en HTTPS et en HTTP, quelques pages du site vers lesquelles elle mène, et leurs scripts. Les redirections sont suivies tant qu’elles restent sur le site.',
  'aboutAudits.agreed': 'Des fichiers convenus',
  'aboutAudits.agreed.says':
    'robots.txt, security.txt, l’adresse où l’on change de mot de passe, et une page qui n’existe pas, pour voir la réponse :',
  'aboutAudits.exposed': 'Des fichiers qui ne devraient pas être là',
  'aboutAudits.exposed.says':
    'Une courte liste, toujours la même. Le début suffit à les reconnaître : le reste n’est pas lu, et leur contenu n’est pas conservé.',
  'aboutAudits.methods': 'Des méthodes sans effet',
  'aboutAudits.methods.says':
    'GET, et une fois OPTIONS puis TRACE. Deux requêtes portent une origine étrangère, {origin} et null, pour lire ce que le site laisse à d’autres.',
  'aboutAudits.around': 'Autour du site',
  'aboutAudits.around.says':
    'Des poignées de main TLS, sans requête, pour connaître versions, chiffrements et certificat. Des questions DNS sur le nom et sur son courrier.',

  'aboutAudits.much': 'Combien, et à quel rythme',
  'aboutAudits.much.says': 'Pour un audit, au plus :',
  'aboutAudits.requests': 'Requêtes HTTP',
  'aboutAudits.requests.says':
    '{requests}, redirections comprises ; une à la fois, {rate} par seconde, pendant {minutes} minutes',
  'aboutAudits.policy': 'Politique de courrier',
  'aboutAudits.policy.says': 'une requête de plus, pour celle que lit tout expéditeur (MTA-STS)',
  'aboutAudits.body': 'Lu d’une réponse',
  'aboutAudits.tls': 'Connexions TLS',
  'aboutAudits.tls.says': '{connections}, deux à la fois',
  'aboutAudits.dns': 'Questions DNS',
  'aboutAudits.dns.says':
    '{queries}, et {more} pour les enregistrements CAA du certificat, posées à un résolveur',

  'aboutAudits.stop': 'Comment nous arrêter',
  'aboutAudits.stop.says':
    'Mettez ces deux lignes dans le robots.txt du site. Dès l’audit suivant, seuls ce fichier et la page d’accueil sont encore demandés.',
  'aboutAudits.stop.file': 'Lignes pour robots.txt',
  'aboutAudits.stop.part':
    'Pour ne fermer qu’une partie du site, remplacez / par son chemin. Les règles qui nomment « {robot} » remplacent celles de tous les robots (*). La plus longue l’emporte ; * et $ sont compris (RFC 9309).',
  'aboutAudits.stop.read':
    'Le fichier est lu avant tout le reste, à chaque audit et pour chaque hôte. S’il n’existe pas, tout est ouvert. S’il échoue ou ne répond pas, tout est fermé.',
  'aboutAudits.stop.front':
    'La page d’accueil est visitée quoi que dise le fichier : cette visite est ce qui a été demandé. Un site qui répond 429, ou 503 avec Retry-After, ne reçoit plus aucune requête de cet audit.',
  'aboutAudits.stop.rest':
    'robots.txt ne parle que de requêtes : il ne ferme ni les poignées de main TLS ni les questions DNS.',

  'aboutAudits.never': 'Ce qui n’arrive jamais',
  'aboutAudits.never.attack':
    'Rien n’est attaqué : aucune faille n’est exploitée, aucune charge ni saisie piégée n’est envoyée.',
  'aboutAudits.never.form':
    'Aucun formulaire n’est rempli, aucun mot de passe n’est essayé, aucun cookie n’est renvoyé.',
  'aboutAudits.never.inside':
    'Aucune adresse hors de l’internet public n’est jointe, même quand une redirection y mène.',
};
