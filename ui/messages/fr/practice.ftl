## 9D

s9d-body = Essayez tout avec un GitHub simulé. Rien ici n’est réel, et rien n’est envoyé.
s9d-band = Entraînement. Rien ici n’est réel.
s9d-leave = Quitter l’entraînement
practice-title = À quoi voulez-vous vous entraîner ?
practice-cancel = Pas maintenant
practice-newcomer = Première fois, tout va bien
practice-newcomer-hint = L’organisation est à vous. Rien n’est encore installé.
practice-large = Une très grande organisation
practice-large-hint = Choisissez parmi 12 408 dépôts.
practice-huge = La plus grande organisation
practice-huge-hint = Choisissez parmi 100 000 dépôts.
practice-member = Vous n’êtes pas propriétaire
practice-member-hint = Vous demandez, et un propriétaire doit accepter.
practice-connected = Déjà connecté
practice-connected-hint = Quelqu’un l’a installé avant vous.
practice-not-admin = Pas admin dans Factory
practice-not-admin-hint = Quelqu’un d’autre doit faire la première partie.
practice-workspaces = Deux espaces de travail
practice-workspaces-hint = Choisissez d’abord le bon.
practice-different = GitHub a autre chose
practice-different-hint = Un propriétaire change vos choix sur GitHub.
practice-label = Entraînement
