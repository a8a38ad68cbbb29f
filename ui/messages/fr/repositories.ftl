## 4A

s4a-title = Quels dépôts Factory peut-il utiliser ?
s4a-body = Un dépôt est un projet sur GitHub. Vous pouvez changer ceci à tout moment.
s4a-some = Seulement ceux que je choisis
s4a-some-now = Aujourd’hui : seulement ceux que vous choisissez.
s4a-some-later = Plus tard : les nouveaux restent dehors tant que vous ne les ajoutez pas.
s4a-some-good = Bien pour un premier essai, et pour le travail privé.
s4a-some-watch = Attention : quelqu’un doit ajouter les nouveaux à la main.
s4a-all = Tous, actuels et futurs
s4a-all-now = { $count ->
    [0] Aujourd’hui : chaque dépôt de { $org }.
    [one] Aujourd’hui : le seul dépôt de { $org }.
    [many] Aujourd’hui : { $count } de dépôts dans { $org }, dont { $private } privés.
   *[other] Aujourd’hui : les { $count } dépôts de { $org }, dont { $private } privés.
}
s4a-all-later = Plus tard : chaque nouveau s’ajoute de lui-même, sans question.
s4a-all-good = Bien quand Factory doit aider partout.
s4a-all-watch = Attention : ceux qui créent un dépôt ne savent peut-être pas que Factory peut le voir.
s4a-go-some = Choisir les dépôts
s4a-go-all = Continuer avec tous
s4a-all-confirm = Je comprends que les nouveaux dépôts s’ajoutent d’eux-mêmes
s4a-help = Ceci est un plan. Il prend effet sur GitHub à la fin de l’étape 5.
s4a-help-b1 = Les dépôts d’autres organisations n’en font jamais partie.
s4a-help-b2 = Vous pouvez commencer petit et en ajouter la semaine prochaine.
sr-s4a-some = Seulement ceux que je choisis. Sélectionné.
sr-s4a-all = Tous, actuels et futurs. Sélectionné.
## 4B

s4b-title = Choisissez les dépôts que Factory peut utiliser
s4b-body = Ne prenez que ce dont vous avez besoin. Vous pourrez en ajouter plus tard.
s4b-search = { $total ->
    [one] Rechercher dans { $total } dépôt
    [many] Rechercher dans { $total } de dépôts
   *[other] Rechercher dans { $total } dépôts
}
s4b-vis = Visibilité
s4b-vis-private = Privé
s4b-vis-internal = Interne
s4b-vis-public = Public
s4b-lang = Langage
s4b-archived = Masquer les archivés
s4b-forks = Masquer les copies
s4b-sort = Trier par
s4b-sort-name = Nom
s4b-sort-change = Dernier changement
s4b-sort-new = Plus récent
s4b-sort-size = Plus grand
s4b-filters = Filtres
s4b-clear-filters = Effacer les filtres
s4b-selected = { $count ->
    [0] Aucun sélectionné sur { $total }
    [one] { $count } sélectionné sur { $total }
    [many] { $count } sélectionnés sur { $total }
   *[other] { $count } sélectionnés sur { $total }
}
s4b-all-match = { $count ->
    [one] Sélectionner le seul résultat
    [many] Sélectionner { $count } de résultats
   *[other] Sélectionner les { $count } résultats
}
s4b-only-selected = Voir seulement la sélection
s4b-clear = Effacer la sélection
s4b-undo = Annuler
s4b-row-archived = Archivé : on peut le lire, pas le modifier
s4b-source-app = Cette liste vient de l’application de Factory sur GitHub.
s4b-source-public = Nous ne voyons encore que les dépôts publics. Les privés apparaissent après l’ajout de Factory.
s4b-source-none = GitHub ne nous montre pas encore la liste. Collez des noms ici, ou choisissez-les sur GitHub.
s4b-source-time = Chargé { $when }.
s4b-pages = Afficher en pages
s4b-page = Page { $n } sur { $total }
s4b-page-before = Page précédente
s4b-page-after = Page suivante
s4b-refresh = Recharger
s4b-loading = { $count ->
    [one] { $count } dépôt chargé pour l’instant…
    [many] { $count } de dépôts chargés pour l’instant…
   *[other] { $count } dépôts chargés pour l’instant…
}
s4b-loading-hint = Vous pouvez chercher et choisir pendant le chargement.
s4b-empty-title = Aucun dépôt dans { $org }
s4b-empty-body = Il n’y a encore rien à choisir. Créez un dépôt sur GitHub, ou choisissez tous pour que les nouveaux s’ajoutent.
s4b-nomatch-title = Aucun résultat
s4b-nomatch-body = Essayez avec moins de lettres, ou effacez les filtres.
s4b-missing = Un dépôt manque ?
s4b-missing-body = Vous n’y avez peut-être pas accès, ou il est dans une autre organisation. La personne qui le gère peut l’ajouter sur GitHub.
s4b-over100 = { $count ->
   *[other] Vous en avez choisi { $count }. GitHub peut en cocher 100 pour vous. À la fin, nous vous donnons votre liste à cocher.
}
s4b-go = { $count ->
    [one] Continuer avec { $count } dépôt
    [many] Continuer avec { $count } de dépôts
   *[other] Continuer avec { $count } dépôts
}
sr-s4b-match = { $count ->
    [0] Aucun résultat.
    [one] { $count } résultat.
    [many] { $count } de résultats.
   *[other] { $count } résultats.
}
sr-s4b-sel = { $count ->
    [0] Aucun sélectionné.
    [one] { $count } sélectionné.
    [many] { $count } sélectionnés.
   *[other] { $count } sélectionnés.
}
sr-s4b-all = { $count ->
   *[other] Les { $count } résultats sont sélectionnés. Appuyez sur { $key } pour annuler.
}
sr-s4b-loaded = Tous les dépôts sont chargés.
e4b-none-title = Choisissez au moins un dépôt
e4b-none-body = Cochez une case dans la liste, ou revenez en arrière et choisissez tous.
e4b-none-do = Aller à la liste
e4b-part-title = Nous n’avons chargé qu’une partie de la liste
e4b-part-body = Nous en avons { $count }, puis GitHub a cessé de répondre. Ce que vous avez choisi est en sécurité.
e4b-part-do = Charger le reste
e4b-gone-title = Une partie de vos choix n’est plus sur GitHub
e4b-gone-body = Ces dépôts ont été supprimés, renommés ou déplacés. Nous les avons retirés de votre plan.
e4b-gone-do = Recharger la liste
s4a-all-unknown = Aujourd’hui : chaque dépôt de { $org }.
e4a-understood-title = Cochez la case pour choisir tous les dépôts
e4a-understood-body = Les nouveaux dépôts s’ajouteront d’eux-mêmes. Cochez la case pour dire que c’est ce que vous voulez.
e4a-understood-do = Aller à la case
s4b-any = Indifférent
s4b-help-b1 = GitHub peut cocher jusqu’à 100 dépôts pour vous.
s4b-change-never = jamais modifié
s4b-tag-archived = Archivé
s4b-tag-fork = Copie
s4b-archived-hidden = { $count ->
    [one] { $count } dépôt archivé est masqué.
    [many] { $count } de dépôts archivés sont masqués.
   *[other] { $count } dépôts archivés sont masqués.
}
s4b-paste = Coller une liste
## 4C

s4c-title = Coller une liste de dépôts
s4c-body = Mettez un nom par ligne. Les noms, les adresses web et les listes à virgules conviennent tous.
s4c-field = Noms des dépôts
s4c-check = Comparer les noms
s4c-loading = Nous chargeons encore la liste des dépôts. Comparez à nouveau les noms quand elle sera complète.
s4c-found = { $count ->
    [one] { $count } trouvé
    [many] { $count } de trouvés
   *[other] { $count } trouvés
}
s4c-dup = { $count ->
    [one] { $count } était deux fois dans la liste. Nous le comptons une fois.
    [many] { $count } étaient deux fois dans la liste. Nous les comptons une fois.
   *[other] { $count } étaient deux fois dans la liste. Nous les comptons une fois.
}
s4c-missing = { $count ->
    [one] { $count } introuvable
    [many] { $count } d’introuvables
   *[other] { $count } introuvables
}
s4c-missing-hint = Vérifiez l’orthographe. Vous n’y avez peut-être pas accès non plus.
s4c-near = Vouliez-vous dire { $name } ?
s4c-other = { $count ->
    [one] { $count } appartient à une autre organisation
    [many] { $count } appartiennent à une autre organisation
   *[other] { $count } appartiennent à une autre organisation
}
s4c-arch = { $count ->
    [one] { $count } est archivé
    [many] { $count } sont archivés
   *[other] { $count } sont archivés
}
s4c-add = { $count ->
    [one] Ajouter { $count } dépôt
    [many] Ajouter { $count } de dépôts
   *[other] Ajouter { $count } dépôts
}
sr-s4c = { $found } trouvés. { $missing } introuvables.
e4c-empty-title = La liste est vide
e4c-empty-body = Collez au moins un nom.
e4c-empty-do = Aller au champ
e4c-big-title = Cette liste est trop longue
e4c-big-body = Nous acceptons { 50000 } noms à la fois. La vôtre en a { $count }. Rien n’a été modifié.
e4c-big-do = Aller au champ
e4c-none-title = Aucun des noms ne correspond
e4c-none-body = Vous avez peut-être choisi la mauvaise organisation. La liste ressemble à celle de { $guess }.
e4c-none-do = Vérifier les noms
e4c-nonehere-title = Aucun des noms ne correspond
e4c-nonehere-body = Vérifiez l’orthographe. Vous n’avez peut-être pas accès non plus à ces dépôts.
e4c-nonehere-do = Vérifier les noms
