## 2A

s2a-title = Démarrer la connexion à GitHub
s2a-body = Factory va maintenant préparer une connexion pour { $workspace }. C’est comme choisir Connect à côté de GitHub dans Factory.
s2a-start = Démarrer la connexion
s2a-manual = Je préfère cliquer moi-même dans Factory
s2a-manual-1 = Dans Factory, ouvrez <strong>Settings</strong> (Paramètres).
s2a-manual-2 = Choisissez <strong>Integrations</strong> (Intégrations).
s2a-manual-3 = À côté de GitHub, choisissez <strong>Connect</strong> (Connecter).
s2a-manual-4 = Choisissez <strong>Manage GitHub Permissions</strong> (Gérer les autorisations GitHub).
s2a-help = Rien n’est encore partagé. À l’étape suivante, vous allez sur GitHub et choisissez ce que Factory peut voir.
e2a-plan-title = Votre offre Factory ne comprend pas ceci
e2a-plan-body = Votre offre n’a pas de connexion à GitHub. Un admin Factory peut changer d’offre. Réessayez ensuite.
e2a-plan-do = Réessayer
e2a-off-title = GitHub est désactivé dans vos paramètres Factory
e2a-off-body = Quelqu’un dans votre entreprise l’a désactivé. Un admin Factory peut l’activer. Réessayez ensuite.
e2a-off-do = Réessayer
e2a-busy-title = Quelqu’un d’autre effectue la connexion en ce moment
e2a-busy-body = { $who } a commencé. Deux personnes à la fois peuvent défaire le travail l’une de l’autre.
e2a-busy-do = Réessayer

## 2B

s2b-title = GitHub est déjà connecté
s2b-body = { $org } a été connecté par { $who } le { $date }. Que voulez-vous faire ?
s2b-check = Vérifier que tout fonctionne
s2b-repos = Modifier les dépôts
s2b-perm = Examiner les autorisations
s2b-add = Connecter une autre organisation
s2b-fix = Reconnecter
s2b-fix-hint = À utiliser si la connexion ne fonctionne plus. Vos dépôts restent tels quels.
s2a-guided-body = Factory a une page pour cela. Nous l’ouvrons dans votre navigateur et vous disons quoi choisir.
s2a-guided-open = Ouvrir les paramètres de Factory
s2a-guided-done = C’est fait
s2b-body-plain = { $org } est déjà connecté. Que voulez-vous faire ?
s2b-check-hint = Nous interrogeons Factory et GitHub. Rien n’est modifié.
s2b-repos-hint = Ajoutez-en, ou retirez-en.
s2b-perm-hint = Voyez ce que Factory peut faire.
s2b-help = Vous pouvez recommencer sans risque. Rien ne change tant que vous ne le choisissez pas ici et sur GitHub.
