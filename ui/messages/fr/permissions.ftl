## 5A

s5a-title = Vérifiez ce que Factory peut faire
s5a-body = Lisez la liste, puis terminez sur GitHub. Ouvrez une ligne pour voir pourquoi Factory en a besoin.
s5a-sum-org = Organisation
s5a-sum-repos = Dépôts
s5a-sum-you = Vous
s5a-change = Modifier
s5a-granted = Accordée
s5a-notyet = Pas encore
s5a-why = Pourquoi Factory en a besoin
s5a-cant = Ce que Factory ne peut pas faire
s5a-safe = Ce qui vous protège
s5a-by-github = GitHub le garantit
s5a-by-factory = Factory le promet
s5a-risk-read = Lecture seule
s5a-risk-text = Peut modifier du texte
s5a-risk-code = Peut modifier du code
s5a-p-code = Code : lecture et écriture
s5a-p-code-what = Factory peut lire votre code et proposer des changements sur une branche.
s5a-p-code-why = Factory doit lire le code pour vous aider, et écrire ses changements sur une branche que vous relisez.
s5a-p-code-cant = Factory ne fusionne pas de code de sa propre initiative.
s5a-p-code-safe = Ajoutez sur GitHub une règle de branche qui exige une relecture. GitHub y veille alors aussi.
s5a-p-work = Workflows : lecture et écriture
s5a-p-work-what = Factory peut modifier les fichiers qui exécutent vos tests et vos publications.
s5a-p-work-why = Factory peut ainsi corriger ou ajouter des tests quand vous le demandez.
s5a-p-work-cant = Factory ne peut pas voir vos secrets enregistrés. Mais un fichier de workflow peut les utiliser quand il s’exécute.
s5a-p-work-safe = Exigez une relecture pour le dossier .github/workflows.
s5a-p-pr = Pull requests : lecture et écriture
s5a-p-pr-what = Factory peut ouvrir des pull requests, les commenter et les mettre à jour.
s5a-p-pr-why = Une pull request est la façon dont Factory vous montre son travail.
s5a-p-pr-cant = Factory ne peut pas contourner vos règles de relecture, sauf si vous l’autorisez sur GitHub.
s5a-p-pr-safe = Exigez une relecture par une personne pour chaque pull request.
s5a-p-status = Statuts de commit : lecture et écriture
s5a-p-status-what = Factory peut voir et poser les marques de réussite ou d’échec à côté d’un changement.
s5a-p-status-why = Cela vous montre si son travail est prêt, en cours ou en échec.
s5a-p-status-cant = Cela ne permet pas de modifier du code.
s5a-p-status-safe = Dans vos règles de branche, indiquez quelle application peut poser chaque marque exigée.
s5a-p-issue = Issues : lecture et écriture
s5a-p-issue-what = Factory peut lire, écrire et fermer des issues.
s5a-p-issue-why = Les issues disent à Factory sur quoi travailler, et Factory peut y répondre.
s5a-p-issue-cant = Cela ne permet pas de modifier du code.
s5a-p-issue-safe = Chaque changement montre qu’il vient de Factory.
s5a-p-disc = Discussions : lecture et écriture
s5a-p-disc-what = Factory peut lire les discussions et y répondre.
s5a-p-disc-why = Les échanges passés l’aident à comprendre un projet.
s5a-p-disc-cant = Cela ne permet pas de modifier du code.
s5a-p-disc-safe = Chaque réponse montre qu’elle vient de Factory.
s5a-p-act = Actions : lecture
s5a-p-act-what = Factory peut voir les exécutions de tests et leurs journaux.
s5a-p-act-why = Factory doit savoir si un test a échoué, et pourquoi.
s5a-p-act-cant = Factory ne peut ni lancer ni arrêter une exécution.
s5a-p-act-safe = GitHub masque les secrets connus dans les journaux. N’y affichez pas de données privées.
s5a-p-meta = Métadonnées : lecture
s5a-p-meta-what = Factory peut voir les noms, les descriptions et les paramètres qui ne sont pas privés.
s5a-p-meta-why = GitHub le demande à chaque application.
s5a-p-meta-cant = Cela ne permet pas de lire du code.
s5a-p-meta-safe = Cela ne permet de rien modifier.
s5a-go = Terminer sur GitHub
s5a-help = Vous ne pouvez pas choisir des autorisations une à une. GitHub donne à une application tout ce qu’elle demande, ou rien.
s5a-help-b1 = Si Factory demande davantage plus tard, un propriétaire doit accepter à nouveau.
e5a-more-title = Factory demande plus que ce que nous connaissons
e5a-more-body = GitHub cite { $list }, qui n’est pas dans notre guide. Demandez à Factory avant de continuer.
e5a-more-do = J’ai lu ceci
e5a-less-title = Factory demande moins que prévu
e5a-less-body = Il manque { $list }. L’installation peut continuer, mais certaines tâches peuvent échouer.
e5a-less-do = Continuer
s5a-sum-all = Tous, actuels et futurs
s5a-sum-some = { $count ->
    [one] { $count } dépôt
    [many] { $count } de dépôts
   *[other] { $count } dépôts
}
s5a-sum-more = { $names } et { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}
s5a-asked-title = { $count ->
    [one] Factory demande { $count } autorisation
    [many] Factory demande { $count } d’autorisations
   *[other] Factory demande { $count } autorisations
}
s5a-open-all = Tout ouvrir
s5a-close-all = Tout fermer
s5a-from-guide = GitHub ne nous a pas dit ce que Factory demande aujourd’hui. Cette liste vient du guide de Factory.
s5a-level-read = lecture
s5a-level-write = lecture et écriture
s5a-level-admin = lecture, écriture et administration
s5a-unknown = Ce n’est pas dans notre guide. Demandez à Factory avant de continuer.
s5a-new = Nouveau
e5a-changed-title = Le plan a changé pendant votre lecture
e5a-changed-body = Quelque chose est différent sur GitHub. Rien n’a été envoyé. Relisez la liste, puis continuez.
e5a-changed-do = Relire la liste
