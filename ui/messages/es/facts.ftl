# What we know: every fact by itself, with who said so and when.

facts-title = Lo que sabemos
facts-signed-in = Ha iniciado sesión en GitHub
facts-owner = Es propietario de { $org }
facts-installed = Factory está añadido a { $org }
facts-not-paused = Factory no está en pausa ahí
facts-selection = Los repositorios son los que planeó
facts-selection-all = GitHub tiene todos los repositorios.
facts-selection-some = { $count ->
    [one] GitHub tiene un repositorio.
    [many] GitHub tiene { $count } de repositorios.
   *[other] GitHub tiene { $count } repositorios.
}
facts-permission = { $name } está concedido
facts-permission-levels = Nuestra guía dice: { $documented }. Factory pide: { $requested }. Concedido aquí: { $granted }.
facts-readable = Factory puede leer un repositorio
facts-platform-sees = Factory ve la conexión
facts-level-read = leer
facts-level-write = leer y escribir
facts-level-admin = administrar
facts-level-none = nada
facts-state-yes = Sí
facts-state-no = No
facts-state-not-known-yet = Aún no se sabe
facts-state-cannot-be-known = No se puede saber
facts-source-user = GitHub, su sesión
facts-source-memberships = GitHub, sus organizaciones
facts-source-installations = GitHub, dónde está añadido Factory
facts-source-installation-repositories = GitHub, la lista de repositorios
facts-source-connection = Factory, la conexión
facts-source-check = Factory, una lectura de prueba
facts-source-person = Dicho por usted, sin comprobar
facts-by = { $source }, { $when }
