## 3D

s3d-title = Welche GitHub-Organisation?
s3d-body = Wählen Sie die Organisation Ihrer Firma. Weitere können Sie später verbinden.
s3d-search = Organisationen suchen
s3d-owner = Besitzer
s3d-owner-hint = Sie können jeden Schritt ausführen.
s3d-repoadmin = Repository-Admin
s3d-repoadmin-hint = Sie können Factory den Repositorys hinzufügen, die Sie verwalten.
s3d-member = Mitglied
s3d-member-hint = Sie können einen Besitzer fragen. Wir schreiben die Nachricht für Sie.
s3d-unknown = Noch unklar
s3d-unknown-hint = GitHub zeigt auf der nächsten Seite, was Sie tun können.
s3d-connected = Bereits verbunden
s3d-invited = Eingeladen
s3d-invited-hint = Sie haben die Einladung noch nicht angenommen.
s3d-from = Woher wir das wissen
s3d-from-installation = GitHub führt sie auf, weil Factory dort hinzugefügt ist. Gelesen { $when }.
s3d-from-membership = GitHub führt Sie als Mitglied. Gelesen { $when }.
s3d-from-public = Ihre Mitgliedschaft ist auf GitHub öffentlich. Gelesen { $when }.
s3d-from-typed = Sie haben den Namen eingegeben. Nachgeschlagen { $when }.
s3d-from-role = GitHub nennt Ihre Rolle nur, wo Factory hinzugefügt ist.
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
e3d-invite-title = Sie haben Ihre Einladung noch nicht angenommen
e3d-invite-body = { $org } hat Sie eingeladen, aber Sie haben noch nicht zugesagt. Nehmen Sie auf GitHub an und kommen Sie dann zurück.
e3d-invite-do = Einladung öffnen
e3d-invite-alt = Neu laden
e3d-norequest-title = { $org } lässt Mitglieder nicht nach Apps fragen
e3d-norequest-body = Eine Firmenregel unterbindet Anfragen auf GitHub. Sie können einem Besitzer trotzdem schreiben.
e3d-norequest-do = Einen Besitzer fragen
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
## 3E

s3e-title = Einen Besitzer von { $org } fragen
s3e-body = Nur ein Besitzer kann Factory für die ganze Organisation hinzufügen. Hier ist eine Nachricht, die Sie senden können.
s3e-body-unpause = Nur ein Besitzer kann Factory wieder einschalten. Hier ist eine Nachricht, die Sie senden können.
s3e-tabs = Länge der Nachricht
s3e-tab-mail = E-Mail
s3e-tab-chat = Chat
s3e-tab-short = Kurz
s3e-subject-label = Betreff
s3e-subject = Bitte: die Factory-App auf GitHub zu { $org } hinzufügen
s3e-subject-unpause = Bitte: die Factory-App auf GitHub in { $org } einschalten
s3e-msg =
    Guten Tag, ich verbinde unsere GitHub-Organisation { $org } mit Factory. Dafür brauche ich die Freigabe eines Besitzers. Es dauert etwa zwei Minuten.

    Öffnen Sie diesen Link, prüfen Sie die Liste der Repositorys und wählen Sie Install:
    { $link }

    Die App kann Code, Issues, Pull Requests und Diskussionen lesen und schreiben. Sie kann auch Commit-Status und Workflow-Dateien ändern. Actions und Metadaten kann sie lesen. Factory führt Code nicht von selbst zusammen.

    Sie können das jederzeit ändern oder entfernen, unter Settings, GitHub Apps.

s3e-msg-chat =
    Guten Tag, ich verbinde { $org } mit Factory und brauche einen GitHub-Besitzer für zwei Minuten. Öffnen Sie diesen Link, prüfen Sie die Liste der Repositorys und wählen Sie Install:
    { $link }

s3e-msg-short =
    Können Sie Factory auf GitHub zu { $org } hinzufügen? Zwei Minuten:
    { $link }
s3e-msg-unpause =
    Guten Tag, die Factory-App ist in unserer GitHub-Organisation { $org } angehalten. Wir brauchen sie wieder, und nur ein Besitzer kann sie einschalten. Es dauert etwa eine Minute.

    Öffnen Sie diesen Link und wählen Sie am Ende der Seite Unsuspend:
    { $link }

s3e-msg-unpause-chat =
    Guten Tag, Factory ist auf GitHub in { $org } angehalten. Können Sie es wieder einschalten? Öffnen Sie diesen Link und wählen Sie Unsuspend:
    { $link }
s3e-msg-unpause-short =
    Können Sie hier für Factory in { $org } Unsuspend wählen?
    { $link }
s3e-copy = Nachricht kopieren
s3e-mail = Mein E-Mail-Programm öffnen
s3e-mail-long = Der Link ist zu lang für ein E-Mail-Programm. Kopieren Sie die Nachricht und fügen Sie sie ein.
s3e-github = Die Anfrage stattdessen auf GitHub senden
s3e-github-hint = GitHub schreibt den Besitzern für Sie. Sie sehen dort eine Schaltfläche Request.
s3e-both = Am schnellsten geht es mit beidem.
s3e-who = Besitzer, die wir sehen
s3e-who-none = GitHub zeigt uns die Besitzer nicht. Sehen Sie auf der Seite Ihrer Organisation unter People nach.
s3e-who-paused = { $who } hat die App angehalten, und das können nur Besitzer.
s3e-people = Die Personenseite Ihrer Organisation
s3e-sees = Was der Besitzer sehen wird
s3e-sees-1 = Eine Seite auf GitHub. Oben steht der Name { $org }.
s3e-sees-2 = { $count ->
    [one] Ihre Liste, in der ein Repository angekreuzt ist.
   *[other] Ihre Liste, in der { $count } Repositorys angekreuzt sind.
}
s3e-sees-2-all = Alle Repositorys, schon ausgewählt.
s3e-sees-2-none = Eine Auswahl von Organisationen, dann eine Liste von Repositorys.
s3e-sees-3 = Die Berechtigungen in einer Liste.
s3e-sees-4 = Eine grüne Schaltfläche Install. Auf dem eigenen Computer ist nichts einzurichten.
s3e-sees-unpause = Die Einstellungen der App in { $org }. Unsuspend steht am Ende der Seite.
s3e-sent = Ich habe sie gesendet
s3e-self = Ich bin Besitzer. Weiter
s3e-help = Ein Besitzer braucht nur den Link und einen Browser. Wir merken von selbst, wenn es erledigt ist.
sr-s3e-copied = Die Nachricht ist kopiert.
e3e-mail-title = Kein E-Mail-Programm hat sich geöffnet
e3e-mail-body = Kopieren Sie die Nachricht und fügen Sie sie ein, wo Sie möchten.
e3e-mail-do = Schließen

## 3F

s3f-title = Warten auf einen Besitzer von { $org }
s3f-body = Sie haben am { $date } gefragt. Besitzer brauchen oft ein paar Tage. Sie können diese App schließen. Wir prüfen jedes Mal, wenn Sie sie öffnen.
s3f-checked = Zuletzt geprüft: { $when }
s3f-next = Nächste Prüfung { $when }
s3f-seen = GitHub hat Ihre Anfrage
s3f-unseen = Wir sehen auf GitHub keine Anfrage
s3f-unseen-hint = Eine Nachricht, die Sie selbst gesendet haben, erscheint dort nicht. Das ist in Ordnung.
s3f-remind = Erinnerung kopieren
s3f-remind-text =
    Guten Tag, eine kurze Erinnerung an meine Anfrage, die Factory-App auf GitHub zu { $org } hinzuzufügen. Es dauert etwa zwei Minuten:
    { $link }

    Vielen Dank.

s3f-slow = { $days ->
    [one] Es ist ein Tag vergangen. Eine Erinnerung kann helfen.
   *[other] Es sind { $days } Tage vergangen. Eine Erinnerung kann helfen.
}
s3f-other = Anderen Besitzer fragen
s3f-notify = Auf diesem Computer melden, wenn es freigegeben ist
s3f-while = Während Sie warten
s3f-while-1 = Repositorys wählen
s3f-while-1-hint = Ihre Anfrage bleibt, wie sie ist. Wir vergleichen sie mit Ihrer neuen Auswahl.
s3f-while-2 = Lesen, was Factory darf
s3f-while-3 = Die letzten Schritte üben
s3f-cancel = Nicht mehr warten
s3f-cancel-title = Nicht mehr warten?
s3f-cancel-body = Das beendet unsere Prüfungen. Um die Anfrage selbst zurückzunehmen, fragen Sie einen Besitzer.
s3f-cancel-no = Weiter warten
sr-s3f-ok = Ein Besitzer hat Factory freigegeben. Sie können weitermachen.
e3f-gone-title = Sie sind nicht mehr in { $org }
e3f-gone-body = GitHub meldet, dass Sie kein Mitglied mehr sind. Ein Besitzer kann Sie wieder hinzufügen.
e3f-gone-do = Einen Besitzer fragen
s3f-no = GitHub sagt uns nicht, wenn ein Besitzer ablehnt. Fragen Sie im Zweifel nach.
sr-s3f-still = Noch nicht freigegeben. Wir haben gerade geprüft.
s3d-missing-do = Nachschlagen
s3d-help = Eine Organisation ist der Ort Ihrer Firma auf GitHub. Factory wird einer Organisation nach der anderen hinzugefügt.
s3d-help-b1 = Sind Sie kein Besitzer, kann GitHub einen Besitzer für Sie fragen.
s3f-asked = Sie haben einen Besitzer gefragt
s3f-waiting = Warten auf eine Antwort
s3f-then = Ein Besitzer gibt Factory auf GitHub frei
s3f-reminder = Eine Erinnerung zum Senden
