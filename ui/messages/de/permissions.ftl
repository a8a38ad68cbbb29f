## 5A

s5a-title = Prüfen Sie, was Factory darf
s5a-body = Lesen Sie die Liste und schließen Sie dann auf GitHub ab. Öffnen Sie eine Zeile, um zu sehen, wozu Factory sie braucht.
s5a-sum-org = Organisation
s5a-sum-repos = Repositorys
s5a-sum-you = Sie
s5a-change = Ändern
s5a-granted = Erteilt
s5a-notyet = Noch nicht
s5a-why = Wozu Factory das braucht
s5a-cant = Was es nicht kann
s5a-safe = Was Sie schützt
s5a-by-github = Dafür sorgt GitHub
s5a-by-factory = Das verspricht Factory
s5a-risk-read = Liest nur
s5a-risk-text = Kann Text ändern
s5a-risk-code = Kann Code ändern
s5a-p-code = Code: lesen und schreiben
s5a-p-code-what = Factory kann Ihren Code lesen und Änderungen auf einem Branch vorschlagen.
s5a-p-code-why = Es muss Code lesen, um Ihnen zu helfen, und schreibt seine Änderungen auf einen Branch, damit Sie sie prüfen.
s5a-p-code-cant = Factory führt Code nicht von selbst zusammen.
s5a-p-code-safe = Legen Sie auf GitHub eine Branch-Regel an, die eine Prüfung verlangt. Dann sorgt auch GitHub dafür.
s5a-p-work = Workflows: lesen und schreiben
s5a-p-work-what = Factory kann die Dateien ändern, die Ihre Tests und Releases ausführen.
s5a-p-work-why = So kann es Tests reparieren oder ergänzen, wenn Sie es wünschen.
s5a-p-work-cant = Es kann Ihre gespeicherten Geheimnisse nicht sehen. Eine Workflow-Datei kann sie aber nutzen, wenn sie läuft.
s5a-p-work-safe = Verlangen Sie eine Prüfung für den Ordner .github/workflows.
s5a-p-pr = Pull Requests: lesen und schreiben
s5a-p-pr-what = Factory kann Pull Requests öffnen, kommentieren und aktualisieren.
s5a-p-pr-why = Mit einem Pull Request zeigt Factory Ihnen seine Arbeit.
s5a-p-pr-cant = Es kann Ihre Prüfregeln nicht umgehen, außer Sie erlauben das auf GitHub.
s5a-p-pr-safe = Verlangen Sie für jeden Pull Request eine Prüfung durch einen Menschen.
s5a-p-status = Commit-Status: lesen und schreiben
s5a-p-status-what = Factory kann die Zeichen für bestanden oder fehlgeschlagen neben einer Änderung sehen und setzen.
s5a-p-status-why = So sehen Sie, ob seine Arbeit fertig ist, läuft oder fehlgeschlagen ist.
s5a-p-status-cant = Damit kann es keinen Code ändern.
s5a-p-status-safe = Legen Sie in Ihren Branch-Regeln fest, welche App welches nötige Zeichen setzen darf.
s5a-p-issue = Issues: lesen und schreiben
s5a-p-issue-what = Factory kann Issues lesen, schreiben und schließen.
s5a-p-issue-why = Issues sagen Factory, woran es arbeiten soll, und dort kann es antworten.
s5a-p-issue-cant = Damit kann es keinen Code ändern.
s5a-p-issue-safe = Jede Änderung zeigt, dass Factory sie gemacht hat.
s5a-p-disc = Discussions: lesen und schreiben
s5a-p-disc-what = Factory kann Diskussionen lesen und darin antworten.
s5a-p-disc-why = Frühere Gespräche helfen ihm, ein Projekt zu verstehen.
s5a-p-disc-cant = Damit kann es keinen Code ändern.
s5a-p-disc-safe = Jede Antwort zeigt, dass Factory sie geschrieben hat.
s5a-p-act = Actions: lesen
s5a-p-act-what = Factory kann Testläufe und ihre Protokolle sehen.
s5a-p-act-why = Es muss wissen, ob ein Test fehlgeschlagen ist und warum.
s5a-p-act-cant = Es kann keinen Lauf starten oder stoppen.
s5a-p-act-safe = GitHub verbirgt bekannte Geheimnisse in Protokollen. Geben Sie dort keine vertraulichen Daten aus.
s5a-p-meta = Metadaten: lesen
s5a-p-meta-what = Factory kann Namen, Beschreibungen und Einstellungen sehen, die nicht vertraulich sind.
s5a-p-meta-why = GitHub verlangt das von jeder App.
s5a-p-meta-cant = Damit kann es keinen Code lesen.
s5a-p-meta-safe = Damit lässt sich nichts ändern.
s5a-go = Auf GitHub abschließen
s5a-help = Einzelne Berechtigungen lassen sich nicht auswählen. GitHub gibt einer App alles, was sie verlangt, oder nichts.
s5a-help-b1 = Verlangt Factory später mehr, muss ein Besitzer erneut zustimmen.
e5a-more-title = Factory verlangt mehr, als wir kennen
e5a-more-body = GitHub nennt { $list }. Das steht nicht in unserer Anleitung. Fragen Sie Factory, bevor Sie weitermachen.
e5a-more-do = Ich habe das gelesen
e5a-less-title = Factory verlangt weniger, als wir erwarteten
e5a-less-body = { $list } fehlt. Die Einrichtung kann weitergehen, aber manche Arbeit kann fehlschlagen.
e5a-less-do = Weiter
s5a-sum-all = Alle, jetzt und in Zukunft
s5a-sum-some = { $count ->
    [one] Ein Repository
   *[other] { $count } Repositorys
}
s5a-sum-more = { $names } und { $count ->
    [one] ein weiteres
   *[other] { $count } weitere
}
s5a-asked-title = { $count ->
    [one] Factory verlangt eine Berechtigung
   *[other] Factory verlangt { $count } Berechtigungen
}
s5a-open-all = Alle öffnen
s5a-close-all = Alle schließen
s5a-from-guide = GitHub hat uns nicht gesagt, was Factory heute verlangt. Diese Liste stammt aus der Anleitung von Factory.
s5a-level-read = lesen
s5a-level-write = lesen und schreiben
s5a-level-admin = lesen, schreiben und verwalten
s5a-unknown = Das steht nicht in unserer Anleitung. Fragen Sie Factory, bevor Sie weitermachen.
s5a-new = Neu
e5a-changed-title = Der Plan hat sich geändert, während Sie lasen
e5a-changed-body = Auf GitHub ist jetzt etwas anders. Es wurde nichts gesendet. Sehen Sie sich die Liste noch einmal an und machen Sie dann weiter.
e5a-changed-do = Noch einmal ansehen
