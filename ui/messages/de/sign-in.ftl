## 1A

s1a-title = Bei Factory anmelden
s1a-body = Wir öffnen Factory in Ihrem Browser. Melden Sie sich dort an wie immer. Wir sehen Ihr Passwort nie.
s1a-open = Mit meinem Browser anmelden
s1a-code = Code auf einem anderen Gerät verwenden
s1a-already = Sie sind als { $who } angemeldet
s1a-other = Anderes Konto verwenden
s1a-where = Wo ist das in Factory?
s1a-where-body = In Factory finden Sie das unter Settings, dann Integrations. Wir führen Sie hin.
s1a-help = Factory fragt, wer Sie sind, damit nur Admins GitHub verbinden können.
s1a-help-b1 = Ihre Firma zeigt vielleicht ihre eigene Anmeldeseite.
s1a-help-b2 = Sie brauchen in Factory die Rolle Admin.

## 1B

s1b-title = Schließen Sie die Anmeldung im Browser ab
s1b-body = Wir haben Factory in Ihrem Browser geöffnet. Melden Sie sich dort an. Dieses Fenster macht von selbst weiter.
s1b-wait = Warten auf Ihren Browser
s1b-since = { $seconds ->
    [one] Vor einer Sekunde begonnen. Lassen Sie sich Zeit.
   *[other] Vor { $seconds } Sekunden begonnen. Lassen Sie sich Zeit.
}
s1b-again = Browser erneut öffnen
s1b-code = Code auf einem anderen Gerät verwenden
s1b-code-why = Manche Browser können nicht zu diesem Fenster zurückführen. Ein Code auf einem Telefon oder einem anderen Computer geht genauso gut.
s1b-code-get = Code holen
s1b-fold-1 = Was sollte ich sehen?
s1b-fold-1-body = Eine Seite von Factory, auf der Sie sich anmelden sollen. Die Adresse beginnt mit { $host }.
s1b-fold-2 = Nichts hat sich geöffnet
s1b-fold-2-body = Suchen Sie einen neuen Tab hinter diesem Fenster. Gibt es keinen, kopieren Sie den Link und fügen Sie ihn in einen Browser auf diesem Computer ein.
s1b-ok = Sie sind bei Factory angemeldet
sr-s1b-wait = Wir haben Ihren Browser geöffnet. Warten auf Ihre Anmeldung.
sr-s1b-20 = Nichts hat sich geöffnet? Auf dieser Ansicht finden Sie Hilfe.
sr-s1b-ok = Bei Factory angemeldet.
e1b-denied-title = Sie haben im Browser Cancel gewählt
e1b-denied-body = Es wurde nichts geändert. Sie können sich jederzeit wieder anmelden.
e1b-denied-do = Mit meinem Browser anmelden
e1b-expired-title = Der Link ist abgelaufen
e1b-expired-body = Zu Ihrer Sicherheit gelten Links 10 Minuten. Wir haben einen neuen erstellt.
e1b-expired-do = Neuen Link öffnen
e1b-used-title = Dieser Link wurde schon verwendet
e1b-used-body = Jeder Link gilt einmal. Haben Sie ihn nicht verwendet, sagen Sie es dem Support.
e1b-used-do = Neuen Link öffnen
e1b-state-title = Die Antwort passte nicht zu unserer Frage
e1b-state-body = Es kam eine Antwort, nach der wir nicht gefragt hatten. Zu Ihrer Sicherheit haben wir sie verworfen.
e1b-state-do = Anmeldung neu beginnen
e1b-sso-title = Ihre Firmenanmeldung wurde nicht abgeschlossen
e1b-sso-body = Die Anmeldeseite Ihrer Firma hat Sie nicht durchgelassen. Ihre IT kann helfen.
e1b-sso-do = Noch einmal versuchen

## 1C, and what 3C says the same way

s1c-title = Mit einem Code anmelden
s1c-body = Öffnen Sie auf einem Telefon oder einem anderen Computer die Adresse unten und geben Sie diesen Code ein.
s1c-address = Adresse
s1c-code = Ihr Code
s1c-say = Buchstabieren
s1c-qr = Mit einer Telefonkamera scannen
s1c-left = { $minutes ->
    [one] Dieser Code gilt noch eine Minute.
   *[other] Dieser Code gilt noch { $minutes } Minuten.
}
s1c-new = Neuen Code holen
s1c-warn = Geben Sie diesen Code nur unter der hier gezeigten Adresse ein. Nennen Sie ihn niemandem, der Sie anruft.
s1c-ok = Der Code wurde angenommen
sr-s1c-code = Ihr Code ist { $spelled }.
sr-s1c-two = Dieser Code gilt noch zwei Minuten.
e1c-expired-title = Der Code ist abgelaufen
e1c-expired-body = Codes gelten 15 Minuten. Es wurde nichts geändert.
e1c-expired-do = Neuen Code holen
e1c-denied-title = Sie haben auf dem anderen Gerät Cancel gewählt
e1c-denied-body = Es wurde nichts geändert.
e1c-denied-do = Neuen Code holen
e1c-off-title = Codes sind ausgeschaltet
e1c-off-body = Codes funktionieren für diese App gerade nicht. Verwenden Sie Ihren Browser.
e1c-off-do = Mit meinem Browser anmelden
s1c-copy = Code kopieren
s1c-open = Auf diesem Computer öffnen
s1c-asking = Ein Code wird angefordert…
s1c-reading = Wir lesen, wer sich angemeldet hat.
s1c-help = Mit einem Code melden Sie sich an, wenn der Browser dieses Computers es nicht kann. Sie geben ihn dort ein, wo Sie sich anmelden, und dieses Fenster macht von selbst weiter.
s1c-help-b1 = Der Code nützt nur Ihnen und nur für ein paar Minuten.
s1c-help-b2 = Niemand vom Support fragt Sie nach einem Code oder schickt Ihnen einen.

## 1D

s1d-title = Welcher Factory-Workspace?
s1d-body = Sie gehören zu mehreren. Wählen Sie den, der mit GitHub verbunden werden soll.
s1d-admin = Sie sind hier Admin
s1d-not = Sie sind hier kein Admin
s1d-last = Zuletzt verwendet
s1d-use = Diesen Workspace verwenden
e1d-none-title = Wählen Sie einen Workspace
e1d-none-body = Wählen Sie einen aus der Liste und machen Sie dann weiter.
e1d-none-do = Zur Liste

## 1E

s1e-title = Diesen Teil muss ein Factory-Admin übernehmen
s1e-body = Sie sind als { $who } angemeldet. Dieses Konto ist Mitglied, nicht Admin. Mit Ihrem Konto ist alles in Ordnung.
s1e-who = Fragen Sie eine dieser Personen
s1e-none = Wir sehen nicht, wer die Admins sind. Fragen Sie die Person, die Factory für Ihre Firma eingerichtet hat.
s1e-msg = Nachricht zum Senden
s1e-msg-text = Guten Tag, ich verbinde GitHub für uns mit Factory. Ich brauche in Factory die Rolle Admin, oder Sie übernehmen diesen Teil. Das dauert etwa 10 Minuten. Öffnen Sie Factory, dann Settings, dann Members. Mein Konto ist { $who }.
s1e-copy = Nachricht kopieren
s1e-again = Ich habe die Rolle jetzt. Erneut prüfen
s1e-other = Anderes Konto verwenden
e1e-still-title = Sie sind weiterhin Mitglied
e1e-still-body = Die Änderung kann eine Minute dauern. Dauert es länger, melden Sie sich ab und wieder an.
e1e-still-do = Erneut prüfen
s1a-continue = Weiter als { $who }
s1a-guided-body = Wir öffnen Factory in Ihrem Browser. Melden Sie sich dort als Admin an, kommen Sie zurück und sagen Sie uns Bescheid.
s1a-guided-1 = Melden Sie sich im Browser bei Factory an.
s1a-guided-2 = Prüfen Sie, ob Sie dort Admin sind.
s1a-guided-open = Factory öffnen
s1a-guided-done = Ich bin als Admin angemeldet
s1d-search = Workspaces suchen
s1d-help = Ein Workspace ist der Ort Ihrer Firma in Factory. GitHub wird mit einem Workspace nach dem anderen verbunden.
s1e-loading = Die Admins werden gesucht…
s1e-checked = Wir prüfen von selbst wieder. Zuletzt geprüft: { $when }.
s1e-help = Nur ein Admin kann GitHub verbinden, damit Ihre Firma die Kontrolle behält. Es wurde nichts geändert.
