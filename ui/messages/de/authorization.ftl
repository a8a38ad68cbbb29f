## 3A

s3a-title = Zeigen Sie GitHub, dass Sie es sind
s3a-body = Wir öffnen GitHub in Ihrem Browser. Melden Sie sich an und wählen Sie dann die grüne Schaltfläche <strong>Authorize</strong> (Autorisieren). Damit erhält Factory noch keinen Zugriff auf Ihren Code.
s3a-open = GitHub öffnen
s3a-code = Code auf einem anderen Gerät verwenden
s3a-pic = Ein Bild der GitHub-Seite, auf dem die Schaltfläche Authorize markiert ist
s3a-two = Es gibt zwei Teile
s3a-two-1 = Jetzt: Sie weisen nach, wer Sie sind.
s3a-two-2 = Später: Sie wählen, was Factory nutzen darf.
s3a-hint-account = Verwenden Sie das GitHub-Konto, das zu Ihrer Firma gehört.
s3a-help = GitHub und Factory nutzen eine sichere Anmeldung namens OAuth mit PKCE. Ihr Passwort läuft dabei nie durch diese App.
s3a-help-b1 = GitHub fragt Sie vielleicht noch einmal nach Passwort oder Passkey.
s3a-help-b2 = Sie können das auf GitHub jederzeit zurücknehmen.

## 3B

s3b-title = Bestätigen Sie Factory im Browser
s3b-body = Wir haben GitHub in Ihrem Browser geöffnet. Wählen Sie dort <strong>Authorize</strong> und kommen Sie dann zurück. Dieses Fenster macht von selbst weiter.
s3b-wait = Warten auf GitHub
s3b-again = GitHub erneut öffnen
s3b-fold-1 = Was sollte ich auf GitHub sehen?
s3b-fold-1-body = Eine Seite mit der Überschrift Authorize Factory, Ihrem Kontonamen und einer grünen Schaltfläche. Die Adresse beginnt mit { $host }.
s3b-fold-2 = Nichts hat sich geöffnet, oder ich sehe etwas anderes
s3b-fold-2-404 = Seite nicht gefunden: Vielleicht sind Sie mit dem falschen GitHub-Konto angemeldet.
s3b-fold-2-sso = Eine Anmeldeseite Ihrer Firma: Melden Sie sich zuerst dort an und machen Sie dann weiter.
s3b-fold-2-2fa = Ein Code oder Passkey: Das ist normal. GitHub prüft, ob Sie es sind.
s3b-ok = GitHub weiß, dass Sie es sind
sr-s3b-wait = Wir haben GitHub geöffnet. Warten, bis Sie Authorize wählen.
e3b-denied-title = Sie haben auf GitHub Cancel gewählt
e3b-denied-body = Es wurde nichts geändert. Factory hat keinen Zugriff.
e3b-denied-do = GitHub erneut öffnen
e3b-expired-title = Der Link ist abgelaufen
e3b-expired-body = Links gelten 10 Minuten. Wir haben einen neuen erstellt.
e3b-expired-do = Neuen Link öffnen
e3b-mismatch-title = GitHub hat uns an eine unerwartete Stelle geschickt
e3b-mismatch-body = Die für diese App hinterlegte Adresse passt nicht. Das muss Factory beheben, nicht Sie. Nennen Sie dort den Code für den Support.
e3b-mismatch-do = Noch einmal versuchen
e3b-suspended-title = Die GitHub-App von Factory ist angehalten
e3b-suspended-body = GitHub oder Factory hat die App angehalten. Sie können erst weitermachen, wenn sie wieder läuft.
e3b-suspended-do = Erneut prüfen
e3b-unverified-title = Ihre E-Mail-Adresse bei GitHub ist nicht bestätigt
e3b-unverified-body = GitHub hat Ihnen eine E-Mail mit einem Link geschickt. Öffnen Sie ihn und kommen Sie dann zurück.
e3b-unverified-do = Erneut prüfen

## 3C

s3c-title = Mit einem Code auf GitHub bestätigen
s3c-body = Öffnen Sie auf einem Telefon oder einem anderen Computer { $address } und geben Sie diesen Code ein. Wählen Sie dann <strong>Authorize</strong>.
s3c-warn = Geben Sie diesen Code nur auf der Seite von GitHub ein. Nennen Sie ihn niemandem, der Sie anruft.
s3a-body-again = Wir öffnen GitHub in Ihrem Browser. Melden Sie sich an und wählen Sie dann die grüne Schaltfläche <strong>Authorize</strong> (Autorisieren).
s3a-guided-body = Wir öffnen GitHub in Ihrem Browser. Melden Sie sich dort mit dem Konto Ihrer Firma an, kommen Sie zurück und sagen Sie uns Bescheid.
s3a-guided-1 = Melden Sie sich im Browser bei GitHub an.
s3a-guided-2 = Zeigt GitHub eine grüne Schaltfläche <strong>Authorize</strong>, wählen Sie diese.
s3a-guided-done = Ich bin bei GitHub angemeldet
s3b-fold-2-nothing = Nichts hat sich geöffnet: Suchen Sie einen neuen Tab hinter diesem Fenster. Gibt es keinen, kopieren Sie den Link und fügen Sie ihn in einen Browser auf diesem Computer ein.
