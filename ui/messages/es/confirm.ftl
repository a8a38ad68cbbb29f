## 6A

s6a-title-run = Comprobando la conexión
s6a-title-ok = Conectado
s6a-body-run = Tarda unos segundos.
s6a-body-ok = Factory y { $org } están conectados. { $count ->
    [one] Factory puede usar un repositorio.
    [many] Factory puede usar { $count } de repositorios.
   *[other] Factory puede usar { $count } repositorios.
}
s6a-body-all = Factory y { $org } están conectados. Factory puede usar todos los repositorios, los de ahora y los futuros.
s6a-c1 = Factory dice: conectado
s6a-c2 = GitHub dice: la aplicación está añadida
s6a-c3 = La organización es la correcta
s6a-c4 = Los repositorios coinciden con su plan
s6a-c5 = Los ocho permisos están concedidos
s6a-c6 = Factory puede leer un repositorio
s6a-ref = Referencia
s6a-when = Conectado el { $date } por { $who }
s6a-save = Guardar un registro
s6a-next-more = Conectar otra organización
s6a-next-close = Cerrar
sr-s6a-ok = Conectado. Factory y { $org } están conectados.
e6a-notyet-title = Factory todavía no dice «conectado»
e6a-notyet-body = GitHub está listo. Quizá Factory necesite un minuto más.
e6a-notyet-do = Comprobar de nuevo
e6a-read-title = Factory no puede leer { $repo }
e6a-read-body = Lo demás está bien. El repositorio puede estar vacío o ser nuevo en la lista. Espere un minuto y compruebe de nuevo.
e6a-read-do = Comprobar de nuevo
e6a-perm-title = Falta conceder un permiso
e6a-perm-body = Un propietario tiene que aceptar { $name } en GitHub.
e6a-perm-do = Abrirlo en GitHub
s6a-title-not = Todavía no está conectado
s6a-title-guided = Añadido en GitHub
s6a-body-not = Aún falta algo. No se ha perdido nada.
s6a-body-guided = GitHub y { $org } están listos. Lo que no pudimos comprobar en Factory está marcado abajo.
s6a-line-running = Comprobando…
s6a-line-holds = Sí
s6a-line-fails = No
s6a-line-unknown = No podemos saberlo
s6a-record = Registro
s6a-saved = Guardado como { $file }
s6a-not-saved = No pudimos guardar el registro. El disco está lleno o bloqueado.
s6a-help = Preguntamos a GitHub y a Factory, línea por línea. Nada de esto es una suposición.
e6a-gone-title = Factory ya no está en { $org }
e6a-gone-body = GitHub dice que la aplicación no está añadida. Quizá alguien la quitó. Sus elecciones están guardadas.
e6a-gone-do = Añadirla otra vez
