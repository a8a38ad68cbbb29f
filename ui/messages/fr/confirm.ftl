## 6A

s6a-title-run = Vérification de la connexion
s6a-title-ok = Connecté
s6a-body-run = Cela prend quelques secondes.
s6a-body-ok = Factory et { $org } sont connectés. { $count ->
    [one] Factory peut utiliser { $count } dépôt.
    [many] Factory peut utiliser { $count } de dépôts.
   *[other] Factory peut utiliser { $count } dépôts.
}
s6a-body-all = Factory et { $org } sont connectés. Factory peut utiliser tous les dépôts, actuels et futurs.
s6a-c1 = Factory indique : connecté
s6a-c2 = GitHub indique : l’application est ajoutée
s6a-c3 = L’organisation est la bonne
s6a-c4 = Les dépôts correspondent à votre plan
s6a-c5 = Les huit autorisations sont accordées
s6a-c6 = Factory peut lire un dépôt
s6a-ref = Référence
s6a-when = Connecté le { $date } par { $who }
s6a-save = Enregistrer un compte rendu
s6a-next-more = Connecter une autre organisation
s6a-next-close = Fermer
sr-s6a-ok = Connecté. Factory et { $org } sont connectés.
e6a-notyet-title = Factory n’indique pas encore « connecté »
e6a-notyet-body = GitHub est prêt. Factory a peut-être besoin d’une minute de plus.
e6a-notyet-do = Vérifier à nouveau
e6a-read-title = Factory ne peut pas lire { $repo }
e6a-read-body = Le reste est en ordre. Le dépôt est peut-être vide, ou nouveau dans la liste. Attendez une minute, puis vérifiez à nouveau.
e6a-read-do = Vérifier à nouveau
e6a-perm-title = Une autorisation n’est pas encore accordée
e6a-perm-body = Un propriétaire doit accepter { $name } sur GitHub.
e6a-perm-do = L’ouvrir sur GitHub
s6a-title-not = Pas encore connecté
s6a-title-guided = Ajouté sur GitHub
s6a-body-not = Il manque encore quelque chose. Rien n’est perdu.
s6a-body-guided = GitHub et { $org } sont prêts. Ce que nous n’avons pas pu vérifier dans Factory est signalé ci-dessous.
s6a-line-running = Vérification…
s6a-line-holds = Oui
s6a-line-fails = Non
s6a-line-unknown = Nous ne pouvons pas le savoir
s6a-record = Compte rendu
s6a-saved = Enregistré sous { $file }
s6a-not-saved = Impossible d’enregistrer le compte rendu. Le disque est plein ou verrouillé.
s6a-help = Nous avons interrogé GitHub et Factory, ligne par ligne. Rien ici n’est supposé.
e6a-gone-title = Factory n’est plus dans { $org }
e6a-gone-body = GitHub indique que l’application n’est pas ajoutée. Quelqu’un l’a peut-être retirée. Vos choix sont enregistrés.
e6a-gone-do = L’ajouter à nouveau
