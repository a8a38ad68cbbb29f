## 5B

s5b-title = Terminer sur GitHub
s5b-body = Nous avons ouvert GitHub avec vos choix déjà remplis. Vérifiez-les, puis choisissez <strong>Install</strong> (Installer).
s5b-body-request = Nous avons ouvert GitHub avec vos choix déjà remplis. Vérifiez-les, puis choisissez <strong>Request</strong> (Demander). GitHub demande à un propriétaire pour vous.
s5b-body-list = Nous avons ouvert GitHub. Choisissez <strong>Only select repositories</strong> (seulement certains dépôts), puis les noms de votre liste.
s5b-body-unknown = Nous avons ouvert GitHub avec vos choix déjà remplis. Vérifiez-les, puis choisissez le bouton vert.
s5b-body-both = Nous avons ouvert GitHub avec vos choix déjà remplis. Vérifiez-les, puis choisissez <strong>Install and request</strong>. GitHub demande le reste à un propriétaire.
s5b-body-nothing = Vous ne voyez aucun bouton sur GitHub. C’est une règle de votre entreprise, ou un autre compte.
s5b-who = Vérifiez que GitHub affiche { $who } comme votre compte.
s5b-1 = Vérifiez que le nom en haut est { $org }.
s5b-2 = Vérifiez les dépôts.
s5b-3 = Choisissez le bouton vert.
s5b-3-install = Choisissez <strong>Install</strong>.
s5b-3-both = Choisissez <strong>Install and request</strong>.
s5b-3-request = Choisissez <strong>Request</strong>.
s5b-3-save = Choisissez <strong>Save</strong>.
s5b-list = Votre liste à cocher
s5b-wait = En attente de GitHub
s5b-again = Rouvrir GitHub
s5b-button = Quel bouton est affiché ?
s5b-button-install = <strong>Install</strong> : vous pouvez tout faire. Choisissez-le.
s5b-button-both = <strong>Install and request</strong> : une partie maintenant, un propriétaire approuve le reste.
s5b-button-request = <strong>Request</strong> : un propriétaire doit approuver. Choisissez-le, puis revenez.
s5b-button-save = <strong>Save</strong> : Factory avait déjà été ajouté. Vérifiez la liste, puis choisissez-le.
s5b-button-none = <strong>No button, or a page that says 404</strong> (aucun bouton, ou une page qui dit 404) : vérifiez d’abord le compte sur la page de GitHub.
s5b-ask = Demander plutôt à un propriétaire
sr-s5b-wait-any = Nous avons ouvert GitHub. Terminez là-bas.
sr-s5b-wait = Nous avons ouvert GitHub. Choisissez Install.
e5b-wrongorg-title = Factory a été ajouté à une autre organisation
e5b-wrongorg-body = Vous aviez choisi { $planned }, mais GitHub indique { $actual }. Rien n’est perdu.
e5b-wrongorg-do = Ouvrir GitHub pour { $planned }
e5b-notadmin-title = GitHub ne vous a pas laissé ajouter Factory
e5b-notadmin-body = Une règle de l’entreprise réserve l’ajout d’applications aux propriétaires. Vous pouvez y choisir Request, ou écrire à un propriétaire.
e5b-notadmin-do = Demander à un propriétaire
e5b-blocked-title = Votre entreprise bloque les nouvelles applications
e5b-blocked-body = Une règle sur GitHub empêche d’ajouter et de demander. Seul un propriétaire peut la changer. Si GitHub affiche un autre compte que le vôtre, changez-en d’abord.
e5b-blocked-do = Demander à un propriétaire
e5b-late-title = GitHub a terminé, mais Factory ne le voit pas encore
e5b-late-body = Cela peut prendre une minute. Nous continuons de vérifier.
e5b-late-do = Vérifier maintenant
e5b-paused-title = Factory est suspendu dans { $org }
e5b-paused-body = Quelqu’un a suspendu l’application. Un propriétaire peut la réactiver sur GitHub.
e5b-paused-do = Vérifier à nouveau
e5b-pausedby-title = Factory est suspendu dans { $org }
e5b-pausedby-body = { $who } a suspendu l’application. Cette personne, ou un autre propriétaire, peut la réactiver sur GitHub.
e5b-pausedby-do = Vérifier à nouveau

## 5C

s5c-title = GitHub a autre chose
s5c-body = Voici ce que vous aviez prévu, et ce que GitHub a maintenant. Vous pouvez le garder ou le modifier.
s5c-plan = Votre plan
s5c-now = GitHub a
s5c-missing = { $count ->
    [one] { $count } dépôt manque
    [many] { $count } de dépôts manquent
   *[other] { $count } dépôts manquent
}
s5c-extra = { $count ->
    [one] { $count } dépôt de plus que prévu
    [many] { $count } de dépôts de plus que prévu
   *[other] { $count } dépôts de plus que prévu
}
s5c-all = Vous en aviez prévu certains, mais GitHub les a tous, actuels et futurs.
s5c-perm = Une autorisation manque : { $name }
s5c-keep = Garder ce que GitHub a
s5c-fix = Modifier sur GitHub
s5c-owner = Un propriétaire l’a peut-être changé exprès. Demandez avant de revenir en arrière.
sr-s5c = { $missing } en moins. { $extra } de plus que prévu.
s5b-body-update = Nous avons ouvert GitHub. Factory y avait déjà été ajouté. Modifiez la liste, puis choisissez <strong>Save</strong> (Enregistrer).
s5b-nothing = Cherchez un nouvel onglet derrière cette fenêtre. L’adresse commence par { $host }. S’il n’y en a pas, copiez le lien et collez-le dans un navigateur de cet ordinateur.
s5b-help = Seule la page de GitHub peut ajouter une application. Nous comparons ensuite ce que GitHub a avec votre plan.
s5b-checked = Nous interrogeons GitHub toutes les quelques secondes. Dernière vérification : { $when }.
s5b-copy-names = { $count ->
    [one] Copier { $count } nom
    [many] Copier { $count } de noms
   *[other] Copier { $count } noms
}
s5b-guided-done = Je l’ai choisi sur GitHub
s5c-search = Rechercher des dépôts
s5c-hidden = { $count ->
    [one] { $count } autre n’est pas affiché.
    [many] { $count } d’autres ne sont pas affichés.
   *[other] { $count } autres ne sont pas affichés.
}
