## 1A

s1a-title = Se connecter à Factory
s1a-body = Nous ouvrons Factory dans votre navigateur. Connectez-vous-y comme toujours. Nous ne voyons jamais votre mot de passe.
s1a-open = Se connecter avec mon navigateur
s1a-code = Utiliser un code sur un autre appareil
s1a-already = Vous êtes connecté en tant que { $who }
s1a-other = Utiliser un autre compte
s1a-where = Où est-ce dans Factory ?
s1a-where-body = Dans Factory, c’est sous Settings, puis Integrations. Nous vous y menons.
s1a-help = Factory demande qui vous êtes, pour que seuls des admins puissent connecter GitHub.
s1a-help-b1 = Votre entreprise peut afficher sa propre page de connexion.
s1a-help-b2 = Il vous faut le rôle admin dans Factory.

## 1B

s1b-title = Finissez de vous connecter dans votre navigateur
s1b-body = Nous avons ouvert Factory dans votre navigateur. Connectez-vous-y. Cette fenêtre continue d’elle-même.
s1b-wait = En attente de votre navigateur
s1b-since = { $seconds ->
    [one] Commencé il y a { $seconds } seconde. Prenez votre temps.
    [many] Commencé il y a { $seconds } de secondes. Prenez votre temps.
   *[other] Commencé il y a { $seconds } secondes. Prenez votre temps.
}
s1b-again = Rouvrir le navigateur
s1b-code = Utiliser un code sur un autre appareil
s1b-code-why = Certains navigateurs ne peuvent pas vous ramener à cette fenêtre. Un code sur un téléphone ou un autre ordinateur marche aussi bien.
s1b-code-get = Obtenir un code
s1b-fold-1 = Que dois-je voir ?
s1b-fold-1-body = Une page de Factory qui vous demande de vous connecter. L’adresse commence par { $host }.
s1b-fold-2 = Rien ne s’est ouvert
s1b-fold-2-body = Cherchez un nouvel onglet derrière cette fenêtre. S’il n’y en a pas, copiez le lien et collez-le dans un navigateur de cet ordinateur.
s1b-ok = Vous êtes connecté à Factory
sr-s1b-wait = Nous avons ouvert votre navigateur. En attente de votre connexion.
sr-s1b-20 = Rien ne s’est ouvert ? Il y a de l’aide sur cet écran.
sr-s1b-ok = Connecté à Factory.
e1b-denied-title = Vous avez choisi Cancel dans le navigateur
e1b-denied-body = Rien n’a été modifié. Vous pouvez vous reconnecter à tout moment.
e1b-denied-do = Se connecter avec mon navigateur
e1b-expired-title = Le lien a expiré
e1b-expired-body = Pour votre sécurité, un lien est valable 10 minutes. Nous en avons créé un nouveau.
e1b-expired-do = Ouvrir le nouveau lien
e1b-used-title = Ce lien a déjà servi
e1b-used-body = Chaque lien sert une fois. Si ce n’était pas vous, prévenez l’assistance.
e1b-used-do = Ouvrir un nouveau lien
e1b-state-title = La réponse ne correspondait pas à notre demande
e1b-state-body = Une réponse que nous n’avions pas demandée est arrivée. Nous l’avons écartée pour votre sécurité.
e1b-state-do = Recommencer la connexion
e1b-sso-title = La connexion de votre entreprise n’a pas abouti
e1b-sso-body = La page de connexion de votre entreprise ne vous a pas laissé passer. Votre équipe informatique peut aider.
e1b-sso-do = Réessayer

## 1C, and what 3C says the same way

s1c-title = Se connecter avec un code
s1c-body = Sur un téléphone ou un autre ordinateur, allez à l’adresse ci-dessous et saisissez ce code.
s1c-address = Adresse
s1c-code = Votre code
s1c-say = L’épeler lettre par lettre
s1c-qr = Scanner avec un téléphone
s1c-left = { $minutes ->
    [one] Ce code est valable encore { $minutes } minute.
    [many] Ce code est valable encore { $minutes } de minutes.
   *[other] Ce code est valable encore { $minutes } minutes.
}
s1c-new = Obtenir un nouveau code
s1c-warn = Ne saisissez ce code qu’à l’adresse affichée ici. Ne le donnez jamais à une personne qui vous appelle.
s1c-ok = Le code a été accepté
sr-s1c-code = Votre code est { $spelled }.
sr-s1c-two = Ce code est valable encore deux minutes.
e1c-expired-title = Le code a expiré
e1c-expired-body = Un code est valable 15 minutes. Rien n’a été modifié.
e1c-expired-do = Obtenir un nouveau code
e1c-denied-title = Vous avez choisi Cancel sur l’autre appareil
e1c-denied-body = Rien n’a été modifié.
e1c-denied-do = Obtenir un nouveau code
e1c-off-title = Les codes sont désactivés
e1c-off-body = Les codes ne marchent pas pour cette application en ce moment. Utilisez votre navigateur.
e1c-off-do = Se connecter avec mon navigateur
s1c-copy = Copier le code
s1c-open = L’ouvrir sur cet ordinateur
s1c-asking = Demande d’un code…
s1c-reading = Nous lisons qui s’est connecté.
s1c-help = Un code permet de se connecter quand le navigateur de cet ordinateur ne le peut pas. Vous le saisissez là où vous vous connectez, et cette fenêtre continue d’elle-même.
s1c-help-b1 = Le code ne sert qu’à vous, et seulement quelques minutes.
s1c-help-b2 = Personne de l’assistance ne vous demande un code ni ne vous en envoie.

## 1D

s1d-title = Quel espace de travail Factory ?
s1d-body = Vous faites partie de plusieurs espaces. Choisissez celui à connecter à GitHub.
s1d-admin = Vous êtes admin ici
s1d-not = Vous n’êtes pas admin ici
s1d-last = Utilisé la dernière fois
s1d-use = Utiliser cet espace
e1d-none-title = Choisissez un espace de travail
e1d-none-body = Choisissez-en un dans la liste, puis continuez.
e1d-none-do = Aller à la liste

## 1E

s1e-title = Un admin Factory doit faire cette partie
s1e-body = Vous êtes connecté en tant que { $who }. Ce compte est membre, pas admin. Votre compte n’a aucun problème.
s1e-who = Demandez à l’une de ces personnes
s1e-none = Nous ne voyons pas qui sont les admins. Demandez à la personne qui a installé Factory pour votre entreprise.
s1e-msg = Message à envoyer
s1e-msg-text = Bonjour, je connecte GitHub à Factory pour nous. Il me faut le rôle admin dans Factory, ou vous pouvez faire cette partie. Cela prend environ 10 minutes. Ouvrez Factory, puis Settings, puis Members. Mon compte est { $who }.
s1e-copy = Copier le message
s1e-again = J’ai le rôle. Vérifier à nouveau
s1e-other = Utiliser un autre compte
e1e-still-title = Vous êtes toujours membre
e1e-still-body = Le changement peut prendre une minute. Si cela dure, déconnectez-vous puis reconnectez-vous.
e1e-still-do = Vérifier à nouveau
s1a-continue = Continuer en tant que { $who }
s1a-guided-body = Nous ouvrons Factory dans votre navigateur. Connectez-vous comme admin, puis revenez nous le dire.
s1a-guided-1 = Connectez-vous à Factory dans votre navigateur.
s1a-guided-2 = Vérifiez que vous y êtes admin.
s1a-guided-open = Ouvrir Factory
s1a-guided-done = Je suis connecté comme admin
s1d-search = Rechercher un espace de travail
s1d-help = Un espace de travail est la place de votre entreprise dans Factory. GitHub se connecte à un espace à la fois.
s1e-loading = Recherche des admins…
s1e-checked = Nous revérifions de nous-mêmes. Dernière vérification : { $when }.
s1e-help = Seul un admin peut connecter GitHub, pour que votre entreprise garde le contrôle. Rien n’a été modifié.
