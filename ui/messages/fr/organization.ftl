## 3D

s3d-title = Quelle organisation GitHub ?
s3d-body = Choisissez l’organisation de votre entreprise. Vous pourrez en connecter d’autres plus tard.
s3d-search = Rechercher une organisation
s3d-owner = Propriétaire
s3d-owner-hint = Vous pouvez faire chaque étape.
s3d-member = Membre
s3d-member-hint = Vous pouvez demander à un propriétaire. Nous écrivons le message pour vous.
s3d-unknown = Encore inconnu
s3d-unknown-hint = GitHub montre sur sa prochaine page ce que vous pouvez faire.
s3d-connected = Déjà connectée
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
## 3F

s3f-title = En attente d’un propriétaire de { $org }
s3f-body = Vous avez fait la demande le { $date }. Les propriétaires mettent souvent quelques jours. Vous pouvez fermer cette application. Nous vérifions à chaque ouverture.
s3f-checked = Dernière vérification : { $when }
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
s3f-no = GitHub ne nous dit pas si un propriétaire refuse. En cas de doute, demandez-lui.
sr-s3f-still = Pas encore approuvé. Nous venons de vérifier.
s3d-missing-do = La rechercher
s3d-help = Une organisation est la place de votre entreprise sur GitHub. Factory s’ajoute à une organisation à la fois.
s3d-help-b1 = Si vous n’êtes pas propriétaire, GitHub peut demander à un propriétaire pour vous.
s3f-asked = Vous avez demandé à un propriétaire
s3f-waiting = En attente d’une réponse
s3f-then = Un propriétaire approuve Factory sur GitHub
s3f-reminder = Un rappel à envoyer
