## 3A

s3a-title = Montrez à GitHub que c’est bien vous
s3a-body = Nous ouvrons GitHub dans votre navigateur. Connectez-vous, puis choisissez le bouton vert <strong>Authorize</strong> (Autoriser). Cela ne donne pas encore votre code à Factory.
s3a-open = Ouvrir GitHub
s3a-code = Utiliser un code sur un autre appareil
s3a-pic = Une image de la page GitHub, où le bouton Authorize est repéré
s3a-two = Il y a deux parties
s3a-two-1 = Maintenant : vous prouvez qui vous êtes.
s3a-two-2 = Plus tard : vous choisissez ce que Factory peut utiliser.
s3a-hint-account = Utilisez le compte GitHub qui appartient à votre entreprise.
s3a-help = GitHub et Factory utilisent une connexion sûre appelée OAuth avec PKCE. Aucun mot de passe ne passe par cette application.
s3a-help-b1 = GitHub peut redemander votre mot de passe ou votre clé d’accès.
s3a-help-b2 = Vous pouvez revenir sur ce choix à tout moment sur GitHub.

## 3B

s3b-title = Approuvez Factory dans votre navigateur
s3b-body = Nous avons ouvert GitHub dans votre navigateur. Choisissez <strong>Authorize</strong>, puis revenez ici. Cette fenêtre continue d’elle-même.
s3b-wait = En attente de GitHub
s3b-again = Rouvrir GitHub
s3b-fold-1 = Que dois-je voir sur GitHub ?
s3b-fold-1-body = Une page intitulée Authorize Factory, avec le nom de votre compte et un bouton vert. L’adresse commence par { $host }.
s3b-fold-2 = Rien ne s’est ouvert, ou je vois autre chose
s3b-fold-2-404 = Page introuvable : vous êtes peut-être connecté au mauvais compte GitHub.
s3b-fold-2-sso = Une page de connexion de votre entreprise : connectez-vous d’abord là, puis continuez.
s3b-fold-2-2fa = Un code ou une clé d’accès : c’est normal. GitHub vérifie que c’est bien vous.
s3b-ok = GitHub sait que c’est bien vous
sr-s3b-wait = Nous avons ouvert GitHub. En attente de votre clic sur Authorize.
e3b-denied-title = Vous avez choisi Cancel sur GitHub
e3b-denied-body = Rien n’a été modifié. Factory n’a aucun accès.
e3b-denied-do = Rouvrir GitHub
e3b-expired-title = Le lien a expiré
e3b-expired-body = Un lien est valable 10 minutes. Nous en avons créé un nouveau.
e3b-expired-do = Ouvrir le nouveau lien
e3b-mismatch-title = GitHub nous a envoyés à un endroit inattendu
e3b-mismatch-body = L’adresse prévue pour cette application ne convient pas. C’est à Factory de corriger cela, pas à vous. Donnez-leur le code pour l’assistance.
e3b-mismatch-do = Réessayer
e3b-suspended-title = L’application GitHub de Factory est suspendue
e3b-suspended-body = GitHub ou Factory a suspendu l’application. Vous ne pourrez continuer qu’à son retour.
e3b-suspended-do = Vérifier à nouveau
e3b-unverified-title = Votre adresse e-mail GitHub n’est pas confirmée
e3b-unverified-body = GitHub vous a envoyé un e-mail avec un lien. Ouvrez-le, puis revenez ici.
e3b-unverified-do = Vérifier à nouveau

## 3C

s3c-title = Approuver avec un code sur GitHub
s3c-body = Sur un téléphone ou un autre ordinateur, ouvrez { $address } et saisissez ce code. Choisissez ensuite <strong>Authorize</strong>.
s3c-warn = Ne saisissez ce code que sur la page de GitHub. Ne le donnez jamais à une personne qui vous appelle.
s3a-body-again = Nous ouvrons GitHub dans votre navigateur. Connectez-vous, puis choisissez le bouton vert <strong>Authorize</strong> (Autoriser).
s3a-guided-body = Nous ouvrons GitHub dans votre navigateur. Connectez-vous avec le compte de votre entreprise, puis revenez nous le dire.
s3a-guided-1 = Connectez-vous à GitHub dans votre navigateur.
s3a-guided-2 = Si GitHub affiche un bouton vert <strong>Authorize</strong>, choisissez-le.
s3a-guided-done = Je suis connecté à GitHub
s3b-fold-2-nothing = Rien ne s’est ouvert : cherchez un nouvel onglet derrière cette fenêtre. S’il n’y en a pas, copiez le lien et collez-le dans un navigateur de cet ordinateur.
