export const shell = {
  'shell.home': 'Probant, accueil',
  'shell.skip': 'Aller au contenu',
  'shell.navigation': 'Navigation principale',
  'shell.signIn': 'Se connecter',
  'shell.new': 'Nouvelle évaluation',
  'shell.opening': 'Ouverture de votre session…',
  'shell.leaving': 'Direction la page de connexion…',
  'shell.theme': 'Thème : {theme}. Changer de thème',
  'shell.theme.system': 'celui du système',
  'shell.theme.light': 'clair',
  'shell.theme.dark': 'sombre',

  'nav.dashboard': 'Tableau de bord',
  'nav.assessments': 'Fournisseurs',
  'nav.audits': 'Audits',
  'nav.rules': 'Règles',
  'nav.verify': 'Vérifier',
  'nav.api': 'API',
  'nav.aboutAudits': 'Audits de sites',

  'footer.navigation': 'Pied de page',
  'footer.seal': 'Sceau technique, vérifiable par tous. Ce n’est pas une signature qualifiée.',
  'footer.shortcuts': 'Raccourcis clavier',

  'help.title': 'Raccourcis clavier',
  'help.search': 'Aller à la recherche ou au filtre de la page, sinon à la liste',
  'help.help': 'Ouvrir cette aide',
  'help.tab': 'Passer à l’élément suivant ; avec Maj, au précédent',
  'help.escape': 'Fermer ce qui est ouvert',
  'help.hours': 'Les heures affichées sont celles de Paris.',

  'account.menu': 'Compte de {name}',
  'account.of': '{account} · {role}',
  'account.signOut': 'Se déconnecter',
  'role.admin': 'administrateur',
  'role.auditor': 'auditeur',
  'role.demo': 'démonstration, lecture seule',
  'demo.title': 'Ce compte de démonstration est en lecture seule',
  'demo.says':
    'Vous pouvez ouvrir les évaluations et les audits, télécharger les rapports et les vérifier. Pour en lancer, connectez-vous avec un compte qui vous appartient.',

  'common.retry': 'Réessayer',
  'common.close': 'Fermer',
  'common.copy': 'Copier',
  'common.copied': 'Copié',
  'common.copyHash': 'Copier l’empreinte entière',
  'common.masked': 'Nom non diffusible',
  'common.unnamed': 'Nom inconnu des sources',

  'failure.unreachable': 'Le service ne répond pas',
  'failure.unreachable.advice':
    'Vérifiez votre connexion, puis réessayez. Rien de ce qui était enregistré n’est perdu.',
  'failure.unexpected': 'La réponse du service n’est pas celle que cette page attend',
  'failure.unexpected.advice':
    'Rechargez la page : une version plus récente vient peut-être d’être publiée.',
  'failure.reference': 'Référence à nous donner : {reference}',

  'crash.title': 'Cette page s’est arrêtée',
  'crash.what': 'L’affichage a rencontré une erreur que nous n’avions pas prévue',
  'crash.kept':
    'Vos évaluations et vos audits ne sont pas touchés : ils se poursuivent et se conservent sans cette page.',
  'crash.reload': 'Recharger la page',

  'notFound.title': 'Il n’y a rien à cette adresse',
  'notFound.says':
    'L’adresse est incomplète, ou ce qu’elle désigne appartient à un autre compte que le vôtre.',
  'notFound.home': 'Retour à l’accueil',
};
