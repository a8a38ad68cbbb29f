## 0C

s0c-title = Vos connexions
s0c-empty-title = Aucune connexion pour le moment
s0c-empty-body = Connectez votre première organisation GitHub à Factory.
s0c-add = Ajouter une organisation
s0c-row-ok = Connectée. Vérifiée { $when }.
s0c-row-setup = La configuration est à l’étape { $n } sur 6
s0c-row-owner = En attente d’un propriétaire depuis le { $date }
s0c-row-bad = Demande votre attention
s0c-row-open = Ouvrir { $org }
s0c-search = Chercher une connexion
sr-s0c-count = { $count ->
    [one] Une connexion.
   *[other] { $count } connexions.
}
s0c-row-approved = Un propriétaire a accepté. Ouvrez-la pour continuer.
s0c-row-yours = Vous avez dit qu’elle est connectée. Nous n’avons pas pu le vérifier.
s0c-row-paused = Factory est suspendu sur GitHub. Vérifié { $when }.
s0c-row-gone = Factory n’est plus sur GitHub. Vérifié { $when }.
s0c-row-cut = Factory ne l’utilise plus. Vérifié { $when }.
s0c-row-different = GitHub a autre chose que ce que vous aviez prévu. Vérifié { $when }.
s0c-new = Nouvelle organisation
s0c-show = Afficher
s0c-show-all = Toutes
s0c-show-ok = Connectées
s0c-show-setup = En configuration
s0c-show-owner = En attente d’un propriétaire
s0c-none = Aucune connexion ne correspond.
s0c-signed-out = Vous êtes déconnecté. Voici ce que nous savions en dernier. Nous vous demandons de vous connecter à l’ouverture.
s0c-help = Chaque organisation a son propre plan. En ouvrir une ne change rien dans une autre.
s0c-help-b1 = Ajouter une organisation utilise les connexions que vous avez déjà.
sr-s0c-row = { $org } : { $state }
e0c-same-title = { $org } est déjà connectée.
e0c-same-body = Ouvrez-la pour faire des changements.
e0c-same-do = Ouvrir { $org }
e0c-begun-title = { $org } est déjà en cours de configuration.
e0c-begun-body = Ouvrez-la pour reprendre où vous en étiez. Vos choix y sont enregistrés.
e0c-begun-do = Ouvrir { $org }
