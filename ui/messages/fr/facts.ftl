# What we know: every fact by itself, with who said so and when.

facts-title = Ce que nous savons
facts-signed-in = Vous êtes connecté à GitHub
facts-owner = Vous êtes propriétaire de { $org }
facts-installed = Factory est ajouté à { $org }
facts-not-paused = Factory n’y est pas suspendu
facts-selection = Les dépôts sont ceux que vous aviez prévus
facts-selection-all = GitHub a tous les dépôts.
facts-selection-some = { $count ->
    [one] GitHub a { $count } dépôt.
    [many] GitHub a { $count } de dépôts.
   *[other] GitHub a { $count } dépôts.
}
facts-permission = { $name } est accordé
facts-permission-levels = Notre guide dit : { $documented }. Factory demande : { $requested }. Accordé ici : { $granted }.
facts-readable = Factory peut lire un dépôt
facts-platform-sees = Factory voit la connexion
facts-level-read = lecture
facts-level-write = lecture et écriture
facts-level-admin = administration
facts-level-none = rien
facts-state-yes = Oui
facts-state-no = Non
facts-state-not-known-yet = Pas encore connu
facts-state-cannot-be-known = Impossible à savoir
facts-source-user = GitHub, votre connexion
facts-source-memberships = GitHub, vos organisations
facts-source-installations = GitHub, là où Factory est ajouté
facts-source-installation-repositories = GitHub, la liste des dépôts
facts-source-connection = Factory, la connexion
facts-source-check = Factory, un essai de lecture
facts-source-person = Dit par vous, non vérifié
facts-by = { $source }, { $when }
