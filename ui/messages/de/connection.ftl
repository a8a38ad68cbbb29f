## 2A

s2a-title = Die Verbindung mit GitHub starten
s2a-body = Factory bereitet nun eine Verbindung für { $workspace } vor. Das ist dasselbe, wie in Factory neben GitHub auf Connect zu klicken.
s2a-start = Verbindung starten
s2a-manual = Ich möchte es in Factory anklicken
s2a-manual-1 = Öffnen Sie in Factory <strong>Settings</strong> (Einstellungen).
s2a-manual-2 = Wählen Sie <strong>Integrations</strong> (Integrationen).
s2a-manual-3 = Wählen Sie neben GitHub <strong>Connect</strong> (Verbinden).
s2a-manual-4 = Wählen Sie <strong>Manage GitHub Permissions</strong> (GitHub-Berechtigungen verwalten).
s2a-help = Noch wird nichts geteilt. Im nächsten Schritt gehen Sie zu GitHub und wählen, was Factory sehen darf.
e2a-plan-title = Ihr Factory-Tarif enthält das nicht
e2a-plan-body = Ihr Tarif hat keine GitHub-Verbindung. Ein Factory-Admin kann den Tarif ändern. Versuchen Sie es danach noch einmal.
e2a-plan-do = Noch einmal versuchen
e2a-off-title = GitHub ist in Ihren Factory-Einstellungen ausgeschaltet
e2a-off-body = Jemand in Ihrer Firma hat es ausgeschaltet. Ein Factory-Admin kann es einschalten. Versuchen Sie es danach noch einmal.
e2a-off-do = Noch einmal versuchen
e2a-busy-title = Gerade verbindet jemand anderes
e2a-busy-body = { $who } hat begonnen. Zwei Personen zugleich können sich gegenseitig die Arbeit zunichtemachen.
e2a-busy-do = Noch einmal versuchen

## 2B

s2b-title = GitHub ist bereits verbunden
s2b-body = { $org } wurde am { $date } von { $who } verbunden. Was möchten Sie tun?
s2b-check = Prüfen, ob es funktioniert
s2b-repos = Repositorys ändern
s2b-perm = Berechtigungen prüfen
s2b-add = Weitere Organisation verbinden
s2b-fix = Neu verbinden
s2b-fix-hint = Nutzen Sie dies, wenn die Anmeldung nicht mehr funktioniert. Ihre Repositorys bleiben, wie sie sind.
s2a-guided-body = Factory hat dafür eine Seite. Wir öffnen sie in Ihrem Browser und sagen Ihnen, was zu wählen ist.
s2a-guided-open = Factory-Einstellungen öffnen
s2a-guided-done = Das habe ich getan
s2b-body-plain = { $org } ist bereits verbunden. Was möchten Sie tun?
s2b-check-hint = Wir fragen Factory und GitHub. Es wird nichts geändert.
s2b-repos-hint = Fügen Sie welche hinzu oder nehmen Sie welche weg.
s2b-perm-hint = Sehen Sie, was Factory darf.
s2b-help = Sie können dies gefahrlos wiederholen. Nichts ändert sich, bis Sie es hier und auf GitHub wählen.
