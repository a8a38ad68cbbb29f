## 9E

s9e-title = Paramètres
s9e-body = Ces paramètres valent pour cet ordinateur. Votre installation continue derrière cette page.
s9e-open = Paramètres
s9e-window = Paramètres, Factory Setup
s9e-net = Réseau
s9e-proxy = Adresse du proxy
s9e-proxy-legend = Comment joindre le web
s9e-proxy-auto = Comme cet ordinateur
s9e-proxy-auto-hint = Nous utilisons le proxy que cet ordinateur indique, s’il en indique un.
s9e-proxy-none = Aucun proxy
s9e-proxy-none-hint = Nous allons droit au web, quoi que dise cet ordinateur.
s9e-proxy-own = Un proxy que je saisis ici
s9e-proxy-own-hint = Votre équipe informatique connaît l’adresse.
s9e-proxy-example = Par exemple proxy.example.com:8080
s9e-login = Nom pour le proxy
s9e-login-hint = Laissez vide si le proxy ne demande pas de nom.
s9e-password = Mot de passe pour le proxy
s9e-password-kept = Un mot de passe est gardé. Saisissez-en un nouveau pour le changer.
s9e-password-hint = Nous le gardons dans le coffre de cet ordinateur.
s9e-save = Enregistrer
s9e-saved = Enregistré
s9e-used = Utilisé maintenant : { $proxy }
s9e-used-setting = saisi ici
s9e-used-environment = indiqué par une variable d’environnement
s9e-used-system = indiqué par cet ordinateur
s9e-used-none = Utilisé maintenant : aucun proxy
s9e-ca = Fichier de certificats
s9e-ca-hint = Votre équipe informatique peut vous donner ce fichier.
s9e-ca-none = Nous faisons confiance à ce à quoi cet ordinateur fait confiance.
s9e-ca-also = Nous faisons confiance à ce à quoi cet ordinateur fait confiance, et aussi à :
s9e-ca-until = Valable jusqu’au { $date }
s9e-ca-choose = Choisir un fichier
s9e-ca-forget = Retirer
s9e-test = Tester le réseau
s9e-test-hint = Nous examinons chaque hôte dont l’installation a besoin. Nous ne nous connectons nulle part.
s9e-test-running = { $count ->
    [one] Examen de { $count } hôte
    [many] Examen de { $count } d’hôtes
   *[other] Examen de { $count } hôtes
}…
s9e-test-ok = Factory et GitHub ont tous deux répondu.
s9e-test-bad = { $count ->
    [one] { $count } hôte demande votre attention.
    [many] { $count } d’hôtes demandent votre attention.
   *[other] { $count } hôtes demandent votre attention.
}
s9e-test-hosts = Hôtes
s9e-copy = Copier les détails pour l’informatique
s9e-host-run = Examen…
s9e-host-ok = A répondu
s9e-host-bad = Demande votre attention
s9e-host-ms = { $ms } ms
s9e-host-via = Par { $proxy }
s9e-host-direct = Sans proxy
s9e-host-issuer = Certificat de { $issuer }
s9e-host-print = Empreinte (SHA-256)
s9e-t-offline = Cet ordinateur n’a pas de réseau, ou la connexion a été coupée.
s9e-t-name_lookup = Le nom de cet hôte est inconnu ici. Votre réseau le bloque peut-être.
s9e-t-proxy = Le proxy est absent, ou ne nous laisse pas passer. Vérifiez son adresse.
s9e-t-proxy_login = Le proxy veut un nom et un mot de passe. Saisissez-les ci-dessus, puis testez à nouveau.
s9e-t-proxy_login_unsupported = Le proxy veut une connexion que nous n’avons pas : { $kinds }. Un outil local comme px, cntlm ou alpaca peut se connecter pour nous. Saisissez ci-dessus l’adresse de cet outil.
s9e-t-inspected = Un outil de l’entreprise lit le trafic vers cet hôte. Ajoutez ci-dessus le fichier de certificats de votre équipe informatique.
s9e-t-clock = Le certificat ne correspond pas à la date de cet ordinateur. Réglez l’horloge en automatique, puis testez à nouveau.
s9e-t-certificate = Le certificat de cet hôte n’est pas correct. Donnez les détails à votre équipe informatique.
s9e-t-timeout = Pas de réponse à temps. Votre réseau bloque peut-être cet hôte.
s9e-t-refused = L’hôte est là, mais rien ne répond. Votre réseau le bloque peut-être.
s9e-t-portal = Votre réseau a placé sa propre page sur le chemin. Ouvrez votre navigateur et connectez-vous au réseau.
s9e-t-server = L’hôte a répondu, et rencontre lui-même un problème. Réessayez plus tard.
s9e-about = À propos
s9e-version = Factory Setup { $version }
s9e-help = Les entreprises ont souvent un proxy, ou un outil qui lit le trafic sécurisé. Votre équipe informatique sait lequel.
s9e-help-b1 = Un mot de passe va dans le coffre, jamais dans un fichier.
s9e-help-b2 = Tester le réseau montre quoi dire à l’équipe informatique. Il n’y a pas de mot de passe dedans.
e9e-proxy-title = Ce n’est pas une adresse de proxy
e9e-proxy-body = Saisissez le nom et le port, comme proxy.example.com:8080. Rien n’a été modifié.
e9e-proxy-do = Changer l’adresse
e9e-login-title = Le nom et le mot de passe ont leurs propres champs
e9e-login-body = Ne saisissez ici que l’adresse, comme proxy.example.com:8080. Rien n’a été modifié.
e9e-login-do = Changer l’adresse
e9e-name-title = Ce nom ne convient pas pour un proxy
e9e-name-body = Un nom pour le proxy est court et sans deux-points. Rien n’a été modifié.
e9e-name-do = Changer le nom
e9e-pac-title = C’est un script de proxy
e9e-pac-body = Nous ne pouvons pas exécuter de script de proxy. Demandez à votre équipe informatique l’adresse qu’il contient. Rien n’a été modifié.
e9e-pac-do = Changer l’adresse
e9e-ca-title = Ce n’est pas un fichier de certificats
e9e-ca-body = Un fichier de certificats finit le plus souvent par .pem ou .crt. Rien n’a été modifié.
e9e-ca-do = Choisir un autre fichier
e9e-key-title = Ce fichier contient une clé privée
e9e-key-body = Un fichier de certificats ne contient que des certificats. Nous ne l’avons pas copié. Dites à votre équipe informatique que cette clé doit rester secrète.
e9e-key-do = Choisir un autre fichier
e9e-disk-title = Impossible d’enregistrer les paramètres
e9e-disk-body = Le disque est plein ou verrouillé. Les anciens paramètres restent en usage.
e9e-disk-do = Fermer ce message
e9e-bad-title = Nous ne pouvons pas lire vos paramètres enregistrés
e9e-bad-body = Le fichier est abîmé, ou vient d’une version plus récente. Nous gardons les paramètres habituels jusqu’à ce que vous en enregistriez de nouveaux.
e9e-bad-do = Fermer ce message
