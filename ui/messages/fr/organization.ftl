## 3D

s3d-title = Quelle organisation GitHub ?
s3d-body = Choisissez l’organisation de votre entreprise. Vous pourrez en connecter d’autres plus tard.
s3d-search = Rechercher une organisation
s3d-owner = Propriétaire
s3d-owner-hint = Vous pouvez faire chaque étape.
s3d-repoadmin = Admin de dépôts
s3d-repoadmin-hint = Vous pouvez ajouter Factory aux dépôts que vous gérez.
s3d-member = Membre
s3d-member-hint = Vous pouvez demander à un propriétaire. Nous écrivons le message pour vous.
s3d-unknown = Encore inconnu
s3d-unknown-hint = GitHub montre sur sa prochaine page ce que vous pouvez faire.
s3d-connected = Déjà connectée
s3d-invited = Invité
s3d-invited-hint = Vous n’avez pas encore accepté l’invitation.
s3d-from = Comment nous le savons
s3d-from-installation = GitHub la montre parce que Factory y est ajouté. Lu { $when }.
s3d-from-membership = GitHub vous compte parmi les membres. Lu { $when }.
s3d-from-public = Votre appartenance est publique sur GitHub. Lu { $when }.
s3d-from-typed = Vous avez saisi le nom. Recherché { $when }.
s3d-from-role = GitHub n’indique votre rôle que là où Factory est ajouté.
s3d-personal = Votre propre compte
s3d-personal-hint = Ce n’est pas l’organisation d’une entreprise.
s3d-missing = Absente de la liste ?
s3d-missing-field = Nom de l’organisation, comme dans github.com/name
s3d-missing-why = GitHub cache certaines organisations aux nouvelles applications. Un nom absent n’est pas forcément un problème.
s3d-use = Utiliser { $org }
s3d-empty-title = Nous ne voyons encore aucune organisation
s3d-empty-body = C’est normal avant l’ajout de Factory. Saisissez le nom de votre organisation.
sr-s3d-count = { $count ->
    [one] { $count } organisation.
    [many] { $count } d’organisations.
   *[other] { $count } organisations.
}
e3d-none-title = Choisissez une organisation
e3d-none-body = Choisissez-en une dans la liste, ou saisissez son nom.
e3d-none-do = Aller à la liste
e3d-notfound-title = GitHub ne connaît pas ce nom
e3d-notfound-body = Vérifiez l’orthographe. Le nom est la partie qui suit github.com/ dans l’adresse.
e3d-notfound-do = Changer le nom
e3d-user-title = C’est une personne, pas une organisation
e3d-user-body = { $name } est le compte d’une seule personne. Le code d’une entreprise est le plus souvent dans une organisation.
e3d-user-do = En choisir une autre
e3d-invite-title = Vous n’avez pas accepté votre invitation
e3d-invite-body = { $org } vous a invité, mais vous n’avez pas encore dit oui. Acceptez sur GitHub, puis revenez.
e3d-invite-do = Ouvrir l’invitation
e3d-invite-alt = Recharger
e3d-norequest-title = { $org } ne laisse pas les membres demander des applications
e3d-norequest-body = Une règle de l’entreprise bloque les demandes sur GitHub. Vous pouvez quand même écrire à un propriétaire.
e3d-norequest-do = Demander à un propriétaire
e3d-sso-title = La connexion de votre entreprise est nécessaire pour { $org }
e3d-sso-body = { $org } vous demande de vous connecter d’abord avec le compte de votre entreprise. Ouvrez l’organisation sur GitHub, connectez-vous, puis choisissez-la à nouveau ici.
e3d-sso-do = Aller à la liste
e3d-ip-title = { $org } n’accepte que les réseaux connus
e3d-ip-body = Votre entreprise a une liste de réseaux autorisés. Vous, ou Factory, n’y figurez pas. Votre propriétaire GitHub peut les ajouter.
e3d-ip-do = Aller à la liste
e3d-ipof-title = { $org } n’accepte que les réseaux connus
e3d-ipof-body = Votre entreprise a une liste de réseaux autorisés. GitHub vous a vu à l’adresse { $address }, qui n’y figure pas. Votre propriétaire GitHub peut l’ajouter.
e3d-ipof-do = Aller à la liste
e3d-restricted-title = { $org } n’a pas approuvé cette application
e3d-restricted-body = Une règle de l’entreprise bloque les applications qu’aucun propriétaire n’a approuvées. Un propriétaire peut l’approuver sous Third-party access. Rien n’a été modifié.
e3d-restricted-do = Aller à la liste
## 3E

s3e-title = Demander à un propriétaire de { $org }
s3e-body = Seul un propriétaire peut ajouter Factory pour toute l’organisation. Voici un message à envoyer.
s3e-body-unpause = Seul un propriétaire peut réactiver Factory. Voici un message à envoyer.
s3e-tabs = Longueur du message
s3e-tab-mail = E-mail
s3e-tab-chat = Discussion
s3e-tab-short = Court
s3e-subject-label = Objet
s3e-subject = Demande : ajouter l’application Factory à { $org } sur GitHub
s3e-subject-unpause = Demande : réactiver l’application Factory dans { $org } sur GitHub
s3e-msg =
    Bonjour, je connecte notre organisation GitHub { $org } à Factory. Il me faut l’accord d’un propriétaire. Cela prend environ deux minutes.

    Ouvrez ce lien, vérifiez la liste des dépôts et choisissez Install :
    { $link }

    L’application peut lire et écrire le code, les issues, les pull requests et les discussions. Elle peut aussi changer les statuts de commit et les fichiers de workflow. Elle peut lire les actions et les métadonnées. Factory ne fusionne pas de code de sa propre initiative.

    Vous pouvez la modifier ou la retirer à tout moment, sous Settings, GitHub Apps.

s3e-msg-chat =
    Bonjour, je connecte { $org } à Factory et j’ai besoin d’un propriétaire GitHub pendant deux minutes. Ouvrez ce lien, vérifiez la liste des dépôts et choisissez Install :
    { $link }

s3e-msg-short =
    Pouvez-vous ajouter Factory à { $org } sur GitHub ? Deux minutes :
    { $link }
s3e-msg-unpause =
    Bonjour, l’application Factory est suspendue dans notre organisation GitHub { $org }. Nous en avons de nouveau besoin, et seul un propriétaire peut la réactiver. Cela prend environ une minute.

    Ouvrez ce lien et choisissez Unsuspend en bas de la page :
    { $link }

s3e-msg-unpause-chat =
    Bonjour, Factory est suspendu dans { $org } sur GitHub. Pouvez-vous le réactiver ? Ouvrez ce lien et choisissez Unsuspend :
    { $link }
s3e-msg-unpause-short =
    Pouvez-vous choisir Unsuspend ici pour Factory dans { $org } ?
    { $link }
s3e-copy = Copier le message
s3e-mail = Ouvrir ma messagerie
s3e-mail-long = Le lien est trop long pour une messagerie. Copiez le message et collez-le.
s3e-github = Envoyer plutôt la demande sur GitHub
s3e-github-hint = GitHub écrit aux propriétaires pour vous. Vous y voyez un bouton Request.
s3e-both = Le plus rapide est de faire les deux.
s3e-who = Propriétaires que nous voyons
s3e-who-none = GitHub ne nous montre pas les propriétaires. Regardez sous People sur la page de votre organisation.
s3e-who-paused = { $who } a suspendu l’application, et seuls les propriétaires le peuvent.
s3e-people = La page des personnes de votre organisation
s3e-sees = Ce que le propriétaire verra
s3e-sees-1 = Une page sur GitHub. Le nom { $org } est en haut.
s3e-sees-2 = { $count ->
    [one] Votre liste, avec { $count } dépôt coché.
    [many] Votre liste, avec { $count } de dépôts cochés.
   *[other] Votre liste, avec { $count } dépôts cochés.
}
s3e-sees-2-all = Tous les dépôts, déjà choisis.
s3e-sees-2-none = Un choix d’organisations, puis une liste de dépôts.
s3e-sees-3 = Les autorisations, en une liste.
s3e-sees-4 = Un bouton vert qui dit Install. Il n’y a rien à installer sur son ordinateur.
s3e-sees-unpause = Les paramètres de l’application dans { $org }. Unsuspend est en bas de la page.
s3e-sent = Je l’ai envoyé
s3e-self = Je suis propriétaire. Continuer
s3e-help = Un propriétaire n’a besoin que du lien et d’un navigateur. Nous remarquons de nous-mêmes quand c’est fait.
sr-s3e-copied = Le message est copié.
e3e-mail-title = Aucune messagerie ne s’est ouverte
e3e-mail-body = Copiez le message et collez-le où vous voulez.
e3e-mail-do = Fermer

## 3F

s3f-title = En attente d’un propriétaire de { $org }
s3f-body = Vous avez fait la demande le { $date }. Les propriétaires mettent souvent quelques jours. Vous pouvez fermer cette application. Nous vérifions à chaque ouverture.
s3f-checked = Dernière vérification : { $when }
s3f-next = Prochaine vérification { $when }
s3f-seen = GitHub a votre demande
s3f-unseen = Nous ne voyons pas de demande sur GitHub
s3f-unseen-hint = Un message que vous avez envoyé vous-même n’y apparaît pas. C’est normal.
s3f-remind = Copier un rappel
s3f-remind-text =
    Bonjour, un petit rappel au sujet de ma demande d’ajouter l’application Factory à { $org } sur GitHub. Cela prend environ deux minutes :
    { $link }

    Merci beaucoup.

s3f-slow = { $days ->
    [one] { $days } jour a passé. Un rappel peut aider.
    [many] { $days } de jours ont passé. Un rappel peut aider.
   *[other] { $days } jours ont passé. Un rappel peut aider.
}
s3f-other = Demander à un autre propriétaire
s3f-notify = M’avertir sur cet ordinateur quand c’est approuvé
s3f-while = En attendant
s3f-while-1 = Choisir vos dépôts
s3f-while-1-hint = Votre demande reste telle quelle. Nous la comparons avec votre nouveau choix.
s3f-while-2 = Lire ce que Factory peut faire
s3f-while-3 = S’entraîner aux dernières étapes
s3f-cancel = Ne plus attendre
s3f-cancel-title = Ne plus attendre ?
s3f-cancel-body = Cela arrête nos vérifications. Pour retirer la demande elle-même, adressez-vous à un propriétaire.
s3f-cancel-no = Continuer d’attendre
sr-s3f-ok = Un propriétaire a approuvé Factory. Vous pouvez continuer.
e3f-gone-title = Vous n’êtes plus dans { $org }
e3f-gone-body = GitHub indique que vous n’êtes plus membre. Un propriétaire peut vous ajouter à nouveau.
e3f-gone-do = Demander à un propriétaire
s3f-no = GitHub ne nous dit pas si un propriétaire refuse. En cas de doute, demandez-lui.
sr-s3f-still = Pas encore approuvé. Nous venons de vérifier.
s3d-missing-do = La rechercher
s3d-help = Une organisation est la place de votre entreprise sur GitHub. Factory s’ajoute à une organisation à la fois.
s3d-help-b1 = Si vous n’êtes pas propriétaire, GitHub peut demander à un propriétaire pour vous.
s3f-asked = Vous avez demandé à un propriétaire
s3f-waiting = En attente d’une réponse
s3f-then = Un propriétaire approuve Factory sur GitHub
s3f-reminder = Un rappel à envoyer
