## 0A

s0a-title = Conectar GitHub con Factory
s0a-body = Lleva unos 10 minutos. Primero comprobamos algunas cosas para que no se quede a medias.
s0a-need = Necesita dos cosas
s0a-need-1 = Una cuenta de administrador en Factory
s0a-need-2 = Una cuenta de GitHub que pueda añadir aplicaciones a la organización de su empresa
s0a-need-help = ¿No está seguro? Empiece igualmente. Le avisamos cuando deba intervenir otra persona.
s0a-checks = Comprobaciones
s0a-check-net = Este ordenador llega a Factory y a GitHub
s0a-check-clock = El reloj está en hora
s0a-check-browser = Se puede abrir un navegador web
s0a-check-return = El navegador puede devolverle a esta aplicación
s0a-check-vault = Su sesión se puede guardar aquí de forma segura
s0a-check-factory = Es administrador en Factory
s0a-check-github = Puede añadir aplicaciones en GitHub
s0a-state-run = Comprobando…
s0a-state-ok = Listo
s0a-state-bad = Requiere su atención
s0a-state-unknown = No pudimos comprobarlo
s0a-state-later-1 = Lo comprobamos después de iniciar sesión
s0a-state-later-3 = Lo comprobamos en el paso 3
s0a-start = Empezar
s0a-practice = Practicar primero
s0a-help = Solo miramos este ordenador. Todavía no enviamos nada.
s0a-help-b1 = Puede parar cuando quiera. Su progreso queda guardado.
s0a-help-b2 = Nada cambia en GitHub hasta que elija Install ahí.
s0a-help-b3 = Factory no fusiona código por su cuenta.
sr-s0a-done = Todas las comprobaciones están listas.
sr-s0a-problem = { $count ->
    [one] Una comprobación requiere su atención.
    [many] { $count } de comprobaciones requieren su atención.
   *[other] { $count } comprobaciones requieren su atención.
}
e0a-browser-title = No encontramos un navegador web
e0a-browser-body = El inicio de sesión ocurre en su navegador. Puede usar un código en su teléfono u otro ordenador.
e0a-browser-do = Usar un código
e0a-return-title = Quizá su navegador no pueda devolverle aquí
e0a-return-body = Algo en este ordenador bloquea el camino de vuelta. Puede continuar: usaremos un código.
e0a-return-do = Continuar con un código
e0a-start-title = Una comprobación le detiene
e0a-start-body = Arregle lo que está marcado en la lista y elija Empezar otra vez.
## 0B

s0b-title = Le damos la bienvenida de nuevo
s0b-body = Se quedó en el paso { $n }: { $name }. Sus elecciones están guardadas.
s0b-continue = Continuar
s0b-over = Empezar de nuevo
s0b-waiting = Aún espera a un propietario. Lo pidió el { $date }.
s0b-ended = Su sesión ha terminado. Le pedimos iniciar sesión una vez más. Lo demás está guardado.
s0b-link = La pestaña anterior del navegador ya no sirve. Abrimos una nueva.
s0b-over-title = ¿Empezar de nuevo?
s0b-over-body = Esto borra sus elecciones en este ordenador. No cambia GitHub ni Factory.
s0b-over-yes = Borrar y empezar de nuevo
s0b-over-no = Conservar mis elecciones
e0b-bad-title = No podemos leer su progreso guardado
e0b-bad-body = El archivo está dañado. Guardamos una copia para soporte. GitHub no cambió, y desde ahí podemos encontrar su lugar.
e0b-bad-do = Encontrar mi lugar
s0a-check-again = Comprobar de nuevo
s0b-body-checks = Se quedó antes del primer paso. No se cambió nada.
s0b-saved = Guardado { $when }
s0b-help = Su progreso se guarda en este ordenador. Antes de continuar preguntamos a Factory y a GitHub cómo está todo ahora.
e0a-start-do = Comprobar de nuevo
