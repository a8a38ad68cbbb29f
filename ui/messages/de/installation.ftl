## 5B

s5b-title = Auf GitHub abschließen
s5b-body = Wir haben GitHub mit Ihrer Auswahl geöffnet. Prüfen Sie sie dort und wählen Sie dann <strong>Install</strong> (Installieren).
s5b-body-request = Wir haben GitHub mit Ihrer Auswahl geöffnet. Prüfen Sie sie dort und wählen Sie dann <strong>Request</strong> (Anfragen). GitHub fragt für Sie einen Besitzer.
s5b-body-list = Wir haben GitHub geöffnet. Wählen Sie <strong>Only select repositories</strong> (nur ausgewählte Repositorys) und dann die Namen auf Ihrer Liste.
s5b-body-unknown = Wir haben GitHub mit Ihrer Auswahl geöffnet. Prüfen Sie sie dort und wählen Sie dann die grüne Schaltfläche.
s5b-body-both = Wir haben GitHub mit Ihrer Auswahl geöffnet. Prüfen Sie sie dort und wählen Sie dann <strong>Install and request</strong>. Für den Rest fragt GitHub einen Besitzer.
s5b-body-nothing = Sie sehen auf GitHub keine Schaltfläche. Das ist eine Regel Ihrer Firma oder ein anderes Konto.
s5b-who = Prüfen Sie, ob GitHub { $who } als Ihr Konto zeigt.
s5b-1 = Prüfen Sie, ob oben der Name { $org } steht.
s5b-2 = Prüfen Sie die Repositorys.
s5b-3 = Wählen Sie die grüne Schaltfläche.
s5b-3-install = Wählen Sie <strong>Install</strong>.
s5b-3-both = Wählen Sie <strong>Install and request</strong>.
s5b-3-request = Wählen Sie <strong>Request</strong>.
s5b-3-save = Wählen Sie <strong>Save</strong>.
s5b-list = Ihre Liste zum Abhaken
s5b-wait = Warten auf GitHub
s5b-again = GitHub erneut öffnen
s5b-button = Welche Schaltfläche sehe ich?
s5b-button-install = <strong>Install</strong>: Sie können alles selbst tun. Wählen Sie sie.
s5b-button-both = <strong>Install and request</strong>: einiges jetzt, den Rest gibt ein Besitzer frei.
s5b-button-request = <strong>Request</strong>: Ein Besitzer muss zustimmen. Wählen Sie sie und kommen Sie dann zurück.
s5b-button-save = <strong>Save</strong>: Factory war schon hinzugefügt. Prüfen Sie die Liste und wählen Sie sie dann.
s5b-button-none = <strong>No button, or a page that says 404</strong> (keine Schaltfläche oder eine Seite mit 404): Prüfen Sie zuerst das Konto auf der Seite von GitHub.
s5b-ask = Stattdessen einen Besitzer fragen
sr-s5b-wait-any = Wir haben GitHub geöffnet. Schließen Sie dort ab.
sr-s5b-wait = Wir haben GitHub geöffnet. Wählen Sie dort Install.
e5b-wrongorg-title = Factory wurde einer anderen Organisation hinzugefügt
e5b-wrongorg-body = Sie haben { $planned } gewählt, aber GitHub meldet { $actual }. Nichts ist verloren.
e5b-wrongorg-do = GitHub für { $planned } öffnen
e5b-notadmin-title = GitHub ließ Sie Factory nicht hinzufügen
e5b-notadmin-body = Eine Firmenregel sagt, dass nur Besitzer Apps hinzufügen dürfen. Sie können dort Request wählen oder einem Besitzer schreiben.
e5b-notadmin-do = Einen Besitzer fragen
e5b-blocked-title = Ihre Firma sperrt neue Apps
e5b-blocked-body = Eine Regel auf GitHub verhindert das Hinzufügen und das Fragen. Nur ein Besitzer kann sie ändern. Zeigt GitHub ein anderes Konto als Ihres, wechseln Sie dort zuerst.
e5b-blocked-do = Einen Besitzer fragen
e5b-late-title = GitHub ist fertig, aber Factory sieht es noch nicht
e5b-late-body = Das kann eine Minute dauern. Wir prüfen weiter.
e5b-late-do = Jetzt prüfen
e5b-paused-title = Factory ist in { $org } angehalten
e5b-paused-body = Jemand hat die App angehalten. Ein Besitzer kann sie auf GitHub wieder einschalten.
e5b-paused-do = Erneut prüfen
e5b-pausedby-title = Factory ist in { $org } angehalten
e5b-pausedby-body = { $who } hat die App angehalten. Dieselbe Person oder ein anderer Besitzer kann sie auf GitHub wieder einschalten.
e5b-pausedby-do = Erneut prüfen

## 5C

s5c-title = Auf GitHub ist etwas anders
s5c-body = Das haben Sie geplant, und das ist jetzt auf GitHub. Sie können es behalten oder ändern.
s5c-plan = Sie planten
s5c-now = Auf GitHub
s5c-missing = { $count ->
    [one] Ein Repository fehlt
   *[other] { $count } Repositorys fehlen
}
s5c-extra = { $count ->
    [one] Ein Repository mehr als geplant
   *[other] { $count } Repositorys mehr als geplant
}
s5c-all = Sie planten einige, aber auf GitHub sind es alle, jetzt und in Zukunft.
s5c-perm = Eine Berechtigung fehlt: { $name }
s5c-keep = Stand von GitHub behalten
s5c-fix = Auf GitHub ändern
s5c-owner = Vielleicht hat ein Besitzer das absichtlich geändert. Fragen Sie nach, bevor Sie es rückgängig machen.
sr-s5c = { $missing } fehlen. { $extra } mehr als geplant.
s5b-body-update = Wir haben GitHub geöffnet. Factory war dort schon hinzugefügt. Ändern Sie die Liste und wählen Sie dann <strong>Save</strong> (Speichern).
s5b-nothing = Suchen Sie einen neuen Tab hinter diesem Fenster. Die Adresse beginnt mit { $host }. Gibt es keinen, kopieren Sie den Link und fügen Sie ihn in einen Browser auf diesem Computer ein.
s5b-help = Nur die Seite von GitHub kann eine App hinzufügen. Danach vergleichen wir den Stand auf GitHub mit Ihrem Plan.
s5b-checked = Wir fragen GitHub alle paar Sekunden. Zuletzt geprüft: { $when }.
s5b-copy-names = { $count ->
    [one] Einen Namen kopieren
   *[other] { $count } Namen kopieren
}
s5b-guided-done = Ich habe es auf GitHub gewählt
s5c-search = Repositorys suchen
s5c-hidden = { $count ->
    [one] Ein weiteres wird nicht gezeigt.
   *[other] { $count } weitere werden nicht gezeigt.
}
