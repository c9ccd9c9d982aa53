export const verification = {
  'verifyForm.label': 'Code ou adresse de vérification',
  'verifyForm.placeholder': '22 caractères, sous le QR code',
  'verifyForm.hint': 'Le code figure sur la première page du rapport, à côté du QR code.',
  'verifyForm.submit': 'Vérifier',
  'verifyForm.notAToken':
    'Ce n’est pas un code de vérification : il compte 22 lettres, chiffres, tirets ou soulignés.',
  'verifyForm.noTokenInFile':
    'Ce fichier ne contient pas d’adresse de vérification. Saisissez le code imprimé sur le rapport ; vous pourrez ensuite comparer le fichier.',
  'verifyForm.drop': 'Déposez ou choisissez le PDF',
  'verifyForm.dropHint': 'Il reste sur votre appareil : seule son empreinte est calculée.',

  'verify.startTitle': 'Vérifier un rapport',
  'verify.startText':
    'Sans compte, sans cookie. La signature est contrôlée dans votre navigateur, avec notre clé publique.',
  'verify.answersTitle': 'Ce que la réponse veut dire',
  'verify.answers.authentic': 'Nous avons émis ce rapport et rien n’y a changé depuis.',
  'verify.answers.altered':
    'Le contenu ne correspond plus à sa signature. Il ne faut pas s’y fier.',
  'verify.answers.withdrawn': 'Nous avons émis ce rapport ; son propriétaire l’a retiré depuis.',
  'verify.answers.unknown': 'Aucun rapport ne porte ce code chez nous.',
  'verify.checking': 'Contrôle de la signature…',
  'verify.authentic': 'Authentique',
  'verify.authentic.says': 'Probant a émis ce rapport et rien n’y a changé depuis sa signature.',
  'verify.altered': 'Altéré',
  'verify.altered.says':
    'Le contenu ne correspond pas à sa signature. Ne vous fiez à rien de ce qu’il affirme et demandez un nouveau rapport à qui vous l’a remis.',
  'verify.file-differs': 'Fichier différent',
  'verify.file-differs.says':
    'Le sceau est authentique, mais le fichier que vous avez donné n’est pas celui qui a été scellé : il a été modifié, ou c’est un autre document.',
  'verify.withdrawn': 'Retiré',
  'verify.withdrawn.says':
    'Le sceau est authentique, et son propriétaire a retiré le rapport le {day}. Nous n’en montrons plus le contenu : demandez-lui ce qui a changé avant de vous y fier.',
  'verify.unknown': 'Inconnu',
  'verify.unknown.says':
    'Aucun rapport ne porte ce code. Comparez-le à celui qui est imprimé ; s’il est identique, le document ne vient pas de nous.',
  'verify.noAnswer': 'Pas de réponse pour l’instant',
  'verify.noAnswer.says':
    'Ceci ne dit rien du rapport : la vérification n’a pas pu avoir lieu. Réessayez dans un instant.',
  'verify.fileTitle': 'Votre exemplaire',
  'verify.drop': 'Comparer votre fichier au rapport scellé',
  'verify.dropAnother': 'Comparer un autre fichier',
  'verify.dropHint': 'PDF, sceau ou export. Le fichier ne quitte pas votre appareil.',
  'verify.file.matches': 'Ce fichier est exactement celui qui a été scellé',
  'verify.file.differs': 'Ce fichier n’est pas celui qui a été scellé',
  'verify.contentTitle': 'Ce qui a été scellé',
  'verify.signer': 'Signé par',
  'verify.sealedAt': 'Scellé le (heure de Paris)',
  'verify.withdrawnOn': 'Retiré le',
  'verify.leftTitle': 'Ce qui reste du sceau',
  'verify.leftFiles': 'SHA-256 des fichiers scellés',
  'verify.leftCommands':
    'Avec votre exemplaire du sceau, « report.seal.json » : la première commande a besoin du réseau, les autres non. « Verified OK » confirme la signature ; les deux dernières lignes doivent donner la même empreinte.',
  'verify.subject': 'Fournisseur',
  'verify.verdict': 'Verdict',
  'verify.judgedOn': 'Situation au',
  'verify.reasons': 'Motifs',
  'verify.noReasons': 'Toutes les sources ont répondu et aucune règle ne s’est déclenchée.',
  'verify.sources': 'Sources',
  'verify.notCovered': 'Non couvert',
  'verify.notCovered.says':
    'L’attestation de vigilance de l’Urssaf et la liste nominative des salariés étrangers (Code du travail, D8222-5).',
  'verify.overridden': 'clé de contrôle inexacte, acceptée par le demandeur',

  'proof.title': 'La preuve',
  'proof.browser': 'Calcul de votre navigateur',
  'proof.browser.authentic': 'Empreinte et signature exactes',
  'proof.browser.malformed': 'Le contenu n’a pas la forme d’un sceau',
  'proof.browser.digest-differs': 'L’empreinte du contenu diffère de celle qui est annoncée',
  'proof.browser.signature-invalid': 'La signature ne correspond pas au contenu',
  'proof.browser.impossible':
    'Impossible ici : la page n’est pas servie en HTTPS. La réponse est celle du serveur.',
  'proof.browser.none': 'Sans objet : le contenu est illisible',
  'proof.server': 'Réponse du serveur',
  'proof.payloadHash': 'SHA-256 du contenu',
  'proof.pdfHash': 'SHA-256 du PDF',
  'proof.algorithm': 'Algorithme',
  'proof.salt': 'sel de 32 octets',
  'proof.keyId': 'Clé',
  'proof.commands': 'Vérifier sans nous, avec openssl',
  'proof.commands.says':
    'La première commande a besoin du réseau, les autres non. « Verified OK » confirme la signature ; les deux dernières lignes doivent donner la même empreinte.',
  'proof.key': 'Clé publique',
  'proof.json': 'Sceau complet (JSON)',
};
