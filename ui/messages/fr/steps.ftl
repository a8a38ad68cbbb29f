step-1 = Se connecter à Factory
step-2 = Démarrer la connexion
step-3 = Autoriser sur GitHub
step-4 = Choisir les dépôts
step-5 = Examiner les autorisations
step-6 = Confirmer
st-not-started = Pas commencé
st-browser = Vous attend dans le navigateur
st-owner = En attente d’un propriétaire depuis le { $date }
st-working = En cours…
st-attention = Demande votre attention
st-done = Terminé
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = En attente d’un propriétaire
st-all-repositories = Tous les dépôts
st-some-repositories = { $count ->
    [one] { $count } dépôt
    [many] { $count } de dépôts
   *[other] { $count } dépôts
}
