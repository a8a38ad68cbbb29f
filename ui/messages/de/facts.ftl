# What we know: every fact by itself, with who said so and when.

facts-title = Was wir wissen
facts-signed-in = Sie sind bei GitHub angemeldet
facts-owner = Sie sind Besitzer von { $org }
facts-installed = Factory ist { $org } hinzugefügt
facts-not-paused = Factory ist dort nicht angehalten
facts-selection = Die Repositorys sind die geplanten
facts-selection-all = Auf GitHub sind es alle Repositorys.
facts-selection-some = { $count ->
    [one] Auf GitHub ist es ein Repository.
   *[other] Auf GitHub sind es { $count } Repositorys.
}
facts-permission = { $name } ist erteilt
facts-permission-levels = Unsere Anleitung sagt: { $documented }. Factory verlangt: { $requested }. Hier erteilt: { $granted }.
facts-readable = Factory kann ein Repository lesen
facts-platform-sees = Factory sieht die Verbindung
facts-level-read = lesen
facts-level-write = lesen und schreiben
facts-level-admin = verwalten
facts-level-none = nichts
facts-state-yes = Ja
facts-state-no = Nein
facts-state-not-known-yet = Noch nicht bekannt
facts-state-cannot-be-known = Nicht feststellbar
facts-source-user = GitHub, Ihre Anmeldung
facts-source-memberships = GitHub, Ihre Organisationen
facts-source-installations = GitHub, wo Factory hinzugefügt ist
facts-source-installation-repositories = GitHub, die Liste der Repositorys
facts-source-connection = Factory, die Verbindung
facts-source-check = Factory, ein Lesetest
facts-source-person = Von Ihnen gesagt, nicht geprüft
facts-by = { $source }, { $when }
