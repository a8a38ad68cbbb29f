## 9D

s9d-body = Probieren Sie alles mit einem nachgestellten GitHub aus. Nichts davon ist echt, und nichts wird gesendet.
s9d-band = Übung. Nichts hier ist echt.
s9d-leave = Übung verlassen
practice-title = Was möchten Sie üben?
practice-cancel = Nicht jetzt
practice-newcomer = Zum ersten Mal, alles läuft gut
practice-newcomer-hint = Ihnen gehört die Organisation. Noch ist nichts eingerichtet.
practice-large = Eine sehr große Organisation
practice-large-hint = Wählen Sie aus 12.408 Repositorys.
practice-huge = Die größte Organisation
practice-huge-hint = Wählen Sie aus 100.000 Repositorys.
practice-member = Sie sind kein Besitzer
practice-member-hint = Sie fragen, und ein Besitzer muss zustimmen.
practice-connected = Bereits verbunden
practice-connected-hint = Jemand hat es vor Ihnen eingerichtet.
practice-not-admin = Kein Admin in Factory
practice-not-admin-hint = Jemand anderes muss den ersten Teil übernehmen.
practice-workspaces = Zwei Workspaces
practice-workspaces-hint = Wählen Sie zuerst den richtigen.
practice-different = Auf GitHub ist etwas anders
practice-different-hint = Ein Besitzer ändert Ihre Auswahl auf GitHub.
practice-label = Übung
