## 6A

s6a-title-run = Die Verbindung wird geprüft
s6a-title-ok = Verbunden
s6a-body-run = Das dauert ein paar Sekunden.
s6a-body-ok = Factory und { $org } sind verbunden. { $count ->
    [one] Factory kann ein Repository nutzen.
   *[other] Factory kann { $count } Repositorys nutzen.
}
s6a-body-all = Factory und { $org } sind verbunden. Factory kann alle Repositorys nutzen, jetzt und in Zukunft.
s6a-c1 = Factory meldet: verbunden
s6a-c2 = GitHub meldet: Die App ist hinzugefügt
s6a-c3 = Die Organisation ist die richtige
s6a-c4 = Die Repositorys entsprechen Ihrem Plan
s6a-c5 = Alle acht Berechtigungen sind erteilt
s6a-c6 = Factory kann ein Repository lesen
s6a-ref = Referenz
s6a-when = Verbunden am { $date } von { $who }
s6a-save = Protokoll speichern
s6a-next-more = Weitere Organisation verbinden
s6a-next-close = Schließen
sr-s6a-ok = Verbunden. Factory und { $org } sind verbunden.
e6a-notyet-title = Factory meldet noch nicht „verbunden“
e6a-notyet-body = GitHub ist bereit. Factory braucht vielleicht noch eine Minute.
e6a-notyet-do = Erneut prüfen
e6a-read-title = Factory kann { $repo } nicht lesen
e6a-read-body = Alles andere ist in Ordnung. Das Repository ist vielleicht leer oder neu in der Liste. Warten Sie eine Minute und prüfen Sie dann erneut.
e6a-read-do = Erneut prüfen
e6a-perm-title = Eine Berechtigung ist noch nicht erteilt
e6a-perm-body = Ein Besitzer muss { $name } auf GitHub annehmen.
e6a-perm-do = Auf GitHub öffnen
s6a-title-not = Noch nicht verbunden
s6a-title-guided = Auf GitHub hinzugefügt
s6a-body-not = Es fehlt noch etwas. Nichts ist verloren.
s6a-body-guided = GitHub und { $org } sind bereit. Was wir in Factory nicht prüfen konnten, ist unten markiert.
s6a-line-running = Wird geprüft…
s6a-line-holds = Ja
s6a-line-fails = Nein
s6a-line-unknown = Das können wir nicht wissen
s6a-record = Protokoll
s6a-saved = Gespeichert als { $file }
s6a-not-saved = Wir konnten das Protokoll nicht speichern. Der Datenträger ist voll oder gesperrt.
s6a-help = Wir haben GitHub und Factory gefragt, Zeile für Zeile. Nichts davon ist geraten.
e6a-gone-title = Factory ist nicht mehr in { $org }
e6a-gone-body = GitHub meldet, dass die App nicht hinzugefügt ist. Vielleicht hat sie jemand entfernt. Ihre Auswahl ist gespeichert.
e6a-gone-do = Wieder hinzufügen
