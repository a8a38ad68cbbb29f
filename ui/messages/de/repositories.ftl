## 4A

s4a-title = Welche Repositorys darf Factory nutzen?
s4a-body = Ein Repository ist ein Projekt auf GitHub. Sie können das jederzeit ändern.
s4a-some = Nur die, die ich wähle
s4a-some-now = Heute: nur die, die Sie auswählen.
s4a-some-later = Später: Neue bleiben außen vor, bis Sie sie hinzufügen.
s4a-some-good = Gut für einen ersten Versuch und für vertrauliche Arbeit.
s4a-some-watch = Zu beachten: Jemand muss neue von Hand hinzufügen.
s4a-all = Alle, jetzt und in Zukunft
s4a-all-now = { $count ->
    [0] Heute: jedes Repository in { $org }.
    [one] Heute: das eine Repository in { $org }.
   *[other] Heute: alle { $count } Repositorys in { $org }. { $private } davon sind privat.
}
s4a-all-later = Später: Jedes neue kommt von selbst hinzu, ohne Rückfrage.
s4a-all-good = Gut, wenn Factory bei allem helfen soll.
s4a-all-watch = Zu beachten: Wer ein neues Repository anlegt, weiß vielleicht nicht, dass Factory es sehen kann.
s4a-go-some = Repositorys wählen
s4a-go-all = Mit allen weiter
s4a-all-confirm = Ich verstehe, dass neue Repositorys von selbst hinzukommen
s4a-help = Dies ist ein Plan. Er wird am Ende von Schritt 5 auf GitHub wirksam.
s4a-help-b1 = Repositorys anderer Organisationen gehören nie dazu.
s4a-help-b2 = Sie können klein anfangen und nächste Woche mehr hinzufügen.
sr-s4a-some = Nur die, die ich wähle. Ausgewählt.
sr-s4a-all = Alle, jetzt und in Zukunft. Ausgewählt.
## 4B

s4b-title = Wählen Sie die Repositorys, die Factory nutzen darf
s4b-body = Wählen Sie nur, was Sie brauchen. Sie können später mehr hinzufügen.
s4b-search = { $total ->
    [one] Ein Repository durchsuchen
   *[other] { $total } Repositorys durchsuchen
}
s4b-vis = Sichtbarkeit
s4b-vis-private = Privat
s4b-vis-internal = Intern
s4b-vis-public = Öffentlich
s4b-lang = Sprache
s4b-archived = Archivierte ausblenden
s4b-forks = Kopien ausblenden
s4b-sort = Sortieren nach
s4b-sort-name = Name
s4b-sort-change = Letzte Änderung
s4b-sort-new = Neueste
s4b-sort-size = Größte
s4b-filters = Filter
s4b-clear-filters = Filter löschen
s4b-selected = { $count ->
    [0] Keins von { $total } ausgewählt
    [one] Eins von { $total } ausgewählt
   *[other] { $count } von { $total } ausgewählt
}
s4b-all-match = { $count ->
    [one] Den einen Treffer auswählen
   *[other] Alle { $count } Treffer auswählen
}
s4b-only-selected = Nur ausgewählte zeigen
s4b-clear = Auswahl aufheben
s4b-undo = Rückgängig
s4b-row-archived = Archiviert: lesbar, aber nicht änderbar
s4b-source-app = Diese Liste kommt von der App von Factory auf GitHub.
s4b-source-public = Wir sehen bisher nur öffentliche Repositorys. Private erscheinen, nachdem Sie Factory hinzugefügt haben.
s4b-source-none = GitHub zeigt uns die Liste noch nicht. Fügen Sie hier Namen ein oder wählen Sie sie auf GitHub.
s4b-source-time = Geladen { $when }.
s4b-pages = Als Seiten zeigen
s4b-page = Seite { $n } von { $total }
s4b-page-before = Vorige Seite
s4b-page-after = Nächste Seite
s4b-refresh = Neu laden
s4b-loading = { $count ->
    [one] Bisher ein Repository geladen…
   *[other] Bisher { $count } Repositorys geladen…
}
s4b-loading-hint = Sie können schon suchen und wählen, während wir laden.
s4b-empty-title = Keine Repositorys in { $org }
s4b-empty-body = Es gibt noch nichts zu wählen. Legen Sie ein Repository auf GitHub an, oder wählen Sie alle, damit neue hinzukommen.
s4b-nomatch-title = Keine Treffer
s4b-nomatch-body = Versuchen Sie es mit weniger Buchstaben, oder löschen Sie die Filter.
s4b-missing = Fehlt ein Repository?
s4b-missing-body = Vielleicht haben Sie keinen Zugriff darauf, oder es liegt in einer anderen Organisation. Wer es verwaltet, kann es auf GitHub hinzufügen.
s4b-over100 = { $count ->
   *[other] Sie haben { $count } gewählt. GitHub kann 100 für Sie ankreuzen. Am Ende erhalten Sie Ihre Liste zum Abhaken.
}
s4b-go = { $count ->
    [one] Mit einem Repository weiter
   *[other] Mit { $count } Repositorys weiter
}
sr-s4b-match = { $count ->
    [0] Keine Treffer.
    [one] Ein Treffer.
   *[other] { $count } Treffer.
}
sr-s4b-sel = { $count ->
    [0] Keins ausgewählt.
    [one] Eins ausgewählt.
   *[other] { $count } ausgewählt.
}
sr-s4b-all = { $count ->
   *[other] Alle { $count } Treffer sind ausgewählt. Mit { $key } machen Sie es rückgängig.
}
sr-s4b-loaded = Alle Repositorys sind geladen.
e4b-none-title = Wählen Sie mindestens ein Repository
e4b-none-body = Kreuzen Sie ein Kästchen in der Liste an, oder gehen Sie zurück und wählen Sie alle.
e4b-none-do = Zur Liste
e4b-part-title = Wir haben nur einen Teil der Liste geladen
e4b-part-body = Bisher haben wir { $count }, dann antwortete GitHub nicht mehr. Was Sie gewählt haben, ist sicher.
e4b-part-do = Den Rest laden
e4b-gone-title = Ein Teil Ihrer Auswahl ist auf GitHub verschwunden
e4b-gone-body = Diese Repositorys wurden gelöscht, umbenannt oder verschoben. Wir haben sie aus Ihrem Plan genommen.
e4b-gone-do = Liste neu laden
s4a-all-unknown = Heute: jedes Repository in { $org }.
e4a-understood-title = Kreuzen Sie das Kästchen an, um alle zu wählen
e4a-understood-body = Neue Repositorys kommen von selbst hinzu. Kreuzen Sie das Kästchen an, wenn Sie das möchten.
e4a-understood-do = Zum Kästchen
s4b-any = Beliebig
s4b-help-b1 = GitHub kann bis zu 100 Repositorys für Sie ankreuzen.
s4b-change-never = nie geändert
s4b-tag-archived = Archiviert
s4b-tag-fork = Kopie
s4b-archived-hidden = { $count ->
    [one] Ein archiviertes Repository ist ausgeblendet.
   *[other] { $count } archivierte Repositorys sind ausgeblendet.
}
s4b-paste = Liste einfügen
## 4C

s4c-title = Eine Liste von Repositorys einfügen
s4c-body = Schreiben Sie einen Namen in jede Zeile. Namen, Webadressen und Listen mit Kommas gehen alle.
s4c-field = Namen der Repositorys
s4c-check = Namen abgleichen
s4c-loading = Wir laden die Liste der Repositorys noch. Gleichen Sie die Namen erneut ab, wenn sie vollständig ist.
s4c-found = { $count ->
    [one] Eins gefunden
   *[other] { $count } gefunden
}
s4c-dup = { $count ->
    [one] Eins stand zweimal auf der Liste. Wir zählen es einmal.
   *[other] { $count } standen zweimal auf der Liste. Wir zählen sie einmal.
}
s4c-missing = { $count ->
    [one] Eins nicht gefunden
   *[other] { $count } nicht gefunden
}
s4c-missing-hint = Prüfen Sie die Schreibweise. Vielleicht haben Sie auch keinen Zugriff.
s4c-near = Meinten Sie { $name }?
s4c-other = { $count ->
    [one] Eins gehört zu einer anderen Organisation
   *[other] { $count } gehören zu einer anderen Organisation
}
s4c-arch = { $count ->
    [one] Eins ist archiviert
   *[other] { $count } sind archiviert
}
s4c-add = { $count ->
    [one] Ein Repository hinzufügen
   *[other] { $count } Repositorys hinzufügen
}
sr-s4c = { $found } gefunden. { $missing } nicht gefunden.
e4c-empty-title = Die Liste ist leer
e4c-empty-body = Fügen Sie mindestens einen Namen ein.
e4c-empty-do = Zum Feld
e4c-big-title = Diese Liste ist zu lang
e4c-big-body = Wir können { 50000 } Namen auf einmal annehmen. Ihre Liste hat { $count }. Es wurde nichts geändert.
e4c-big-do = Zum Feld
e4c-none-title = Keiner der Namen passt
e4c-none-body = Vielleicht haben Sie die falsche Organisation gewählt. Die Liste sieht nach { $guess } aus.
e4c-none-do = Namen prüfen
e4c-nonehere-title = Keiner der Namen passt
e4c-nonehere-body = Prüfen Sie die Schreibweise. Vielleicht haben Sie auch keinen Zugriff auf diese Repositorys.
e4c-nonehere-do = Namen prüfen
