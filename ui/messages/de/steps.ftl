step-1 = Bei Factory anmelden
step-2 = Verbindung starten
step-3 = Auf GitHub autorisieren
step-4 = Repositorys wählen
step-5 = Berechtigungen prüfen
step-6 = Bestätigen
st-not-started = Nicht begonnen
st-browser = Wartet im Browser auf Sie
st-owner = Wartet seit { $date } auf einen Besitzer
st-working = In Arbeit…
st-attention = Braucht Ihre Aufmerksamkeit
st-done = Erledigt
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = Wartet auf einen Besitzer
st-all-repositories = Alle Repositorys
st-some-repositories = { $count ->
    [one] Ein Repository
   *[other] { $count } Repositorys
}
