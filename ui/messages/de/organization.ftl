## 3D

s3d-title = Welche GitHub-Organisation?
s3d-body = Wählen Sie die Organisation Ihrer Firma. Weitere können Sie später verbinden.
s3d-search = Organisationen suchen
s3d-owner = Besitzer
s3d-owner-hint = Sie können jeden Schritt ausführen.
s3d-member = Mitglied
s3d-member-hint = Sie können einen Besitzer fragen. Wir schreiben die Nachricht für Sie.
s3d-unknown = Noch unklar
s3d-unknown-hint = GitHub zeigt auf der nächsten Seite, was Sie tun können.
s3d-connected = Bereits verbunden
s3d-personal = Ihr eigenes Konto
s3d-personal-hint = Das ist keine Firmenorganisation.
s3d-missing = Nicht dabei?
s3d-missing-field = Name der Organisation, wie in github.com/name
s3d-missing-why = GitHub verbirgt manche Organisationen vor neuen Apps. Ein fehlender Name ist noch kein Problem.
s3d-use = { $org } verwenden
s3d-empty-title = Wir sehen noch keine Organisationen
s3d-empty-body = Das ist normal, bevor Factory hinzugefügt ist. Geben Sie den Namen Ihrer Organisation ein.
sr-s3d-count = { $count ->
    [one] Eine Organisation.
   *[other] { $count } Organisationen.
}
e3d-none-title = Wählen Sie eine Organisation
e3d-none-body = Wählen Sie eine aus der Liste oder geben Sie ihren Namen ein.
e3d-none-do = Zur Liste
e3d-notfound-title = GitHub kennt diesen Namen nicht
e3d-notfound-body = Prüfen Sie die Schreibweise. Der Name ist der Teil nach github.com/ in der Adresse.
e3d-notfound-do = Namen ändern
e3d-user-title = Das ist eine Person, keine Organisation
e3d-user-body = { $name } ist das Konto einer einzelnen Person. Code einer Firma liegt meist in einer Organisation.
e3d-user-do = Andere wählen
e3d-sso-title = Für { $org } ist Ihre Firmenanmeldung nötig
e3d-sso-body = { $org } verlangt, dass Sie sich zuerst mit Ihrem Firmenkonto anmelden. Öffnen Sie die Organisation auf GitHub, melden Sie sich an und wählen Sie sie dann hier erneut.
e3d-sso-do = Zur Liste
e3d-ip-title = { $org } lässt nur bekannte Netzwerke zu
e3d-ip-body = Ihre Firma hat eine Liste erlaubter Netzwerke. Sie oder Factory stehen nicht darauf. Ihr GitHub-Besitzer kann sie eintragen.
e3d-ip-do = Zur Liste
e3d-ipof-title = { $org } lässt nur bekannte Netzwerke zu
e3d-ipof-body = Ihre Firma hat eine Liste erlaubter Netzwerke. GitHub sah Sie unter { $address }, und das steht nicht darauf. Ihr GitHub-Besitzer kann es eintragen.
e3d-ipof-do = Zur Liste
e3d-restricted-title = { $org } hat diese App nicht freigegeben
e3d-restricted-body = Eine Firmenregel sperrt Apps, die kein Besitzer freigegeben hat. Ein Besitzer kann sie unter Third-party access freigeben. Es wurde nichts geändert.
e3d-restricted-do = Zur Liste
## 3F

s3f-title = Warten auf einen Besitzer von { $org }
s3f-body = Sie haben am { $date } gefragt. Besitzer brauchen oft ein paar Tage. Sie können diese App schließen. Wir prüfen jedes Mal, wenn Sie sie öffnen.
s3f-checked = Zuletzt geprüft: { $when }
s3f-remind = Erinnerung kopieren
s3f-remind-text =
    Guten Tag, eine kurze Erinnerung an meine Anfrage, die Factory-App auf GitHub zu { $org } hinzuzufügen. Es dauert etwa zwei Minuten:
    { $link }

    Vielen Dank.

s3f-slow = { $days ->
    [one] Es ist ein Tag vergangen. Eine Erinnerung kann helfen.
   *[other] Es sind { $days } Tage vergangen. Eine Erinnerung kann helfen.
}
s3f-no = GitHub sagt uns nicht, wenn ein Besitzer ablehnt. Fragen Sie im Zweifel nach.
sr-s3f-still = Noch nicht freigegeben. Wir haben gerade geprüft.
s3d-missing-do = Nachschlagen
s3d-help = Eine Organisation ist der Ort Ihrer Firma auf GitHub. Factory wird einer Organisation nach der anderen hinzugefügt.
s3d-help-b1 = Sind Sie kein Besitzer, kann GitHub einen Besitzer für Sie fragen.
s3f-asked = Sie haben einen Besitzer gefragt
s3f-waiting = Warten auf eine Antwort
s3f-then = Ein Besitzer gibt Factory auf GitHub frei
s3f-reminder = Eine Erinnerung zum Senden
