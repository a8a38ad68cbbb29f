## 0C

s0c-title = Ihre Verbindungen
s0c-empty-title = Noch keine Verbindungen
s0c-empty-body = Verbinden Sie Ihre erste GitHub-Organisation mit Factory.
s0c-add = Organisation hinzufügen
s0c-row-ok = Verbunden. Geprüft { $when }.
s0c-row-setup = Die Einrichtung ist bei Schritt { $n } von 6
s0c-row-owner = Warten auf einen Besitzer seit dem { $date }
s0c-row-bad = Braucht Ihre Aufmerksamkeit
s0c-row-open = { $org } öffnen
s0c-search = Verbindungen suchen
sr-s0c-count = { $count ->
    [one] Eine Verbindung.
   *[other] { $count } Verbindungen.
}
s0c-row-approved = Ein Besitzer hat zugestimmt. Öffnen Sie sie, um fortzufahren.
s0c-row-yours = Sie haben gesagt, dass sie verbunden ist. Wir konnten es nicht prüfen.
s0c-row-paused = Factory ist auf GitHub angehalten. Geprüft { $when }.
s0c-row-gone = Factory ist nicht mehr auf GitHub. Geprüft { $when }.
s0c-row-cut = Factory nutzt sie nicht mehr. Geprüft { $when }.
s0c-row-different = GitHub hat etwas anderes, als Sie geplant haben. Geprüft { $when }.
s0c-new = Neue Organisation
s0c-show = Anzeigen
s0c-show-all = Alle
s0c-show-ok = Verbunden
s0c-show-setup = In Einrichtung
s0c-show-owner = Warten auf einen Besitzer
s0c-none = Keine Verbindung passt.
s0c-signed-out = Sie sind abgemeldet. Das ist unser letzter Stand. Beim Öffnen bitten wir Sie, sich anzumelden.
s0c-help = Jede Organisation hat ihren eigenen Plan. Eine zu öffnen ändert nichts an einer anderen.
s0c-help-b1 = Eine weitere Organisation nutzt die Anmeldungen, die Sie schon haben.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } ist schon verbunden.
e0c-same-body = Öffnen Sie sie, um etwas zu ändern.
e0c-same-do = { $org } öffnen
e0c-begun-title = { $org } wird schon eingerichtet.
e0c-begun-body = Öffnen Sie sie, um dort weiterzumachen. Ihre Auswahl ist gespeichert.
e0c-begun-do = { $org } öffnen
