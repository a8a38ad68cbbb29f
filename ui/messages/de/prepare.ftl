## 0A

s0a-title = GitHub mit Factory verbinden
s0a-body = Das dauert etwa 10 Minuten. Wir prüfen zuerst einiges, damit Sie später nicht hängen bleiben.
s0a-need = Sie brauchen zwei Dinge
s0a-need-1 = Ein Admin-Konto in Factory
s0a-need-2 = Ein GitHub-Konto, das der Organisation Ihrer Firma Apps hinzufügen darf
s0a-need-help = Nicht sicher? Fangen Sie trotzdem an. Wir sagen Ihnen, wenn jemand anderes übernehmen muss.
s0a-checks = Prüfungen
s0a-check-net = Dieser Computer erreicht Factory und GitHub
s0a-check-clock = Die Uhr geht richtig
s0a-check-browser = Ein Webbrowser lässt sich öffnen
s0a-check-return = Der Browser kann zu dieser App zurückführen
s0a-check-vault = Ihre Anmeldung lässt sich hier sicher aufbewahren
s0a-check-factory = Sie sind Admin in Factory
s0a-check-github = Sie dürfen auf GitHub Apps hinzufügen
s0a-state-run = Wird geprüft…
s0a-state-ok = Bereit
s0a-state-bad = Braucht Ihre Aufmerksamkeit
s0a-state-unknown = Das konnten wir nicht prüfen
s0a-state-later-1 = Das prüfen wir nach Ihrer Anmeldung
s0a-state-later-3 = Das prüfen wir in Schritt 3
s0a-start = Starten
s0a-practice = Zuerst üben
s0a-help = Wir sehen uns nur diesen Computer an. Noch senden wir nichts.
s0a-help-b1 = Sie können jederzeit aufhören. Ihr Stand ist gespeichert.
s0a-help-b2 = Auf GitHub ändert sich nichts, bis Sie dort Install wählen.
s0a-help-b3 = Factory führt Code nicht von selbst zusammen.
sr-s0a-done = Alle Prüfungen sind bereit.
sr-s0a-problem = { $count ->
    [one] Eine Prüfung braucht Ihre Aufmerksamkeit.
   *[other] { $count } Prüfungen brauchen Ihre Aufmerksamkeit.
}
e0a-browser-title = Wir finden keinen Webbrowser
e0a-browser-body = Die Anmeldung läuft in Ihrem Browser. Sie können einen Code auf Ihrem Telefon oder einem anderen Computer verwenden.
e0a-browser-do = Code verwenden
e0a-return-title = Ihr Browser kann vielleicht nicht zurückführen
e0a-return-body = Etwas auf diesem Computer versperrt den Rückweg. Sie können weitermachen: Wir verwenden einen Code.
e0a-return-do = Mit einem Code weiter
e0a-start-title = Eine Prüfung hält Sie auf
e0a-start-body = Beheben Sie, was in der Liste markiert ist, und wählen Sie dann erneut Starten.
## 0B

s0b-title = Willkommen zurück
s0b-body = Sie haben bei Schritt { $n } aufgehört: { $name }. Ihre Auswahl ist gespeichert.
s0b-continue = Weiter
s0b-over = Neu beginnen
s0b-waiting = Es fehlt noch die Antwort eines Besitzers. Sie haben am { $date } gefragt.
s0b-ended = Ihre Anmeldung ist beendet. Sie melden sich noch einmal an. Alles andere ist gespeichert.
s0b-link = Der alte Browser-Tab funktioniert nicht mehr. Wir öffnen einen neuen.
s0b-over-title = Neu beginnen?
s0b-over-body = Das löscht Ihre Auswahl auf diesem Computer. GitHub und Factory bleiben unverändert.
s0b-over-yes = Löschen und neu beginnen
s0b-over-no = Meine Auswahl behalten
e0b-bad-title = Wir können Ihren gespeicherten Stand nicht lesen
e0b-bad-body = Die Datei ist beschädigt. Wir haben eine Kopie für den Support behalten. GitHub wurde nicht geändert, und von dort finden wir Ihren Stand.
e0b-bad-do = Meinen Stand finden
s0a-check-again = Erneut prüfen
s0b-body-checks = Sie haben vor dem ersten Schritt aufgehört. Es wurde nichts geändert.
s0b-saved = Gespeichert { $when }
s0b-help = Ihr Stand liegt auf diesem Computer. Bevor Sie weitermachen, fragen wir Factory und GitHub, was jetzt gilt.
e0a-start-do = Erneut prüfen
