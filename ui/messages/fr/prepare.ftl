## 0A

s0a-title = Connecter GitHub à Factory
s0a-body = Cela prend environ 10 minutes. Nous vérifions d’abord quelques points, pour que rien ne vous bloque plus tard.
s0a-need = Il vous faut deux choses
s0a-need-1 = Un compte admin dans Factory
s0a-need-2 = Un compte GitHub qui peut ajouter des applications à l’organisation de votre entreprise
s0a-need-help = Un doute ? Commencez quand même. Nous vous disons quand quelqu’un d’autre doit intervenir.
s0a-checks = Vérifications
s0a-check-net = Cet ordinateur peut joindre Factory et GitHub
s0a-check-clock = L’horloge est à l’heure
s0a-check-browser = Un navigateur web peut s’ouvrir
s0a-check-return = Le navigateur peut vous ramener à cette application
s0a-check-vault = Votre connexion peut être gardée en sécurité ici
s0a-check-factory = Vous êtes admin dans Factory
s0a-check-github = Vous pouvez ajouter des applications sur GitHub
s0a-state-run = Vérification…
s0a-state-ok = Prêt
s0a-state-bad = Demande votre attention
s0a-state-unknown = Nous n’avons pas pu le vérifier
s0a-state-later-1 = Nous le vérifions après votre connexion
s0a-state-later-3 = Nous le vérifions à l’étape 3
s0a-start = Commencer
s0a-practice = S’entraîner d’abord
s0a-help = Nous n’examinons que cet ordinateur. Nous n’envoyons encore rien.
s0a-help-b1 = Vous pouvez arrêter à tout moment. Votre progression est enregistrée.
s0a-help-b2 = Rien ne change sur GitHub tant que vous n’y choisissez pas Install.
s0a-help-b3 = Factory ne fusionne pas de code de sa propre initiative.
sr-s0a-done = Toutes les vérifications sont prêtes.
sr-s0a-problem = { $count ->
    [one] { $count } vérification demande votre attention.
    [many] { $count } de vérifications demandent votre attention.
   *[other] { $count } vérifications demandent votre attention.
}
e0a-browser-title = Nous ne trouvons pas de navigateur web
e0a-browser-body = La connexion se fait dans votre navigateur. Vous pouvez utiliser un code sur votre téléphone ou un autre ordinateur.
e0a-browser-do = Utiliser un code
e0a-return-title = Votre navigateur ne pourra peut-être pas vous ramener ici
e0a-return-body = Quelque chose sur cet ordinateur bloque le retour. Vous pouvez continuer : nous utiliserons un code.
e0a-return-do = Continuer avec un code
e0a-start-title = Une vérification vous arrête
e0a-start-body = Corrigez le point signalé dans la liste, puis choisissez à nouveau Commencer.
## 0B

s0b-title = Bon retour
s0b-body = Vous vous êtes arrêté à l’étape { $n } : { $name }. Vos choix sont enregistrés.
s0b-continue = Continuer
s0b-over = Recommencer
s0b-waiting = Toujours en attente d’un propriétaire. Vous avez fait la demande le { $date }.
s0b-ended = Votre session est terminée. Nous vous demandons de vous connecter encore une fois. Le reste est enregistré.
s0b-link = L’ancien onglet du navigateur ne marche plus. Nous en ouvrons un nouveau.
s0b-over-title = Recommencer ?
s0b-over-body = Cela efface vos choix sur cet ordinateur. GitHub et Factory ne changent pas.
s0b-over-yes = Effacer et recommencer
s0b-over-no = Garder mes choix
e0b-bad-title = Nous ne pouvons pas lire votre progression
e0b-bad-body = Le fichier est abîmé. Nous en avons gardé une copie pour l’assistance. GitHub n’a pas été modifié, et nous pouvons retrouver votre place à partir de là.
e0b-bad-do = Retrouver ma place
s0a-check-again = Vérifier à nouveau
s0b-body-checks = Vous vous êtes arrêté avant la première étape. Rien n’a été modifié.
s0b-saved = Enregistré { $when }
s0b-help = Votre progression est gardée sur cet ordinateur. Avant de continuer, nous demandons à Factory et à GitHub où vous en êtes.
e0a-start-do = Vérifier à nouveau
