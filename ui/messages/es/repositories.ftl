## 4A

s4a-title = ¿Qué repositorios puede usar Factory?
s4a-body = Un repositorio es un proyecto en GitHub. Puede cambiar esto cuando quiera.
s4a-some = Solo los que yo elija
s4a-some-now = Hoy: solo los que usted elija.
s4a-some-later = Después: los nuevos quedan fuera hasta que los añada.
s4a-some-good = Bueno para una primera prueba y para trabajo privado.
s4a-some-watch = Tenga en cuenta: alguien debe añadir los nuevos a mano.
s4a-all = Todos, los de ahora y los futuros
s4a-all-now = { $count ->
    [0] Hoy: todos los repositorios de { $org }.
    [one] Hoy: el único repositorio de { $org }.
    [many] Hoy: { $count } de repositorios de { $org }. De ellos, { $private } son privados.
   *[other] Hoy: los { $count } repositorios de { $org }. De ellos, { $private } son privados.
}
s4a-all-later = Después: cada uno nuevo se añade solo, sin preguntar.
s4a-all-good = Bueno cuando Factory debe ayudar con todo.
s4a-all-watch = Tenga en cuenta: quien crea un repositorio quizá no sepa que Factory puede verlo.
s4a-go-some = Elegir repositorios
s4a-go-all = Continuar con todos
s4a-all-confirm = Entiendo que los repositorios nuevos se añaden solos
s4a-help = Esto es un plan. Se hace real en GitHub al final del paso 5.
s4a-help-b1 = Los repositorios de otras organizaciones nunca forman parte de esto.
s4a-help-b2 = Puede empezar con pocos y añadir más la semana que viene.
sr-s4a-some = Solo los que yo elija. Seleccionado.
sr-s4a-all = Todos, los de ahora y los futuros. Seleccionado.
## 4B

s4b-title = Elija los repositorios que Factory puede usar
s4b-body = Elija solo lo que necesita. Puede añadir más después.
s4b-search = { $total ->
    [one] Buscar en un repositorio
    [many] Buscar en { $total } de repositorios
   *[other] Buscar en { $total } repositorios
}
s4b-vis = Visibilidad
s4b-vis-private = Privado
s4b-vis-internal = Interno
s4b-vis-public = Público
s4b-lang = Lenguaje
s4b-archived = Ocultar archivados
s4b-forks = Ocultar copias
s4b-sort = Ordenar por
s4b-sort-name = Nombre
s4b-sort-change = Último cambio
s4b-sort-new = Más reciente
s4b-sort-size = Más grande
s4b-filters = Filtros
s4b-clear-filters = Quitar filtros
s4b-selected = { $count ->
    [0] Ninguno seleccionado de { $total }
    [one] Uno seleccionado de { $total }
    [many] { $count } seleccionados de { $total }
   *[other] { $count } seleccionados de { $total }
}
s4b-all-match = { $count ->
    [one] Seleccionar el que coincide
    [many] Seleccionar { $count } que coinciden
   *[other] Seleccionar los { $count } que coinciden
}
s4b-only-selected = Mostrar solo los seleccionados
s4b-clear = Quitar la selección
s4b-undo = Deshacer
s4b-row-archived = Archivado: se puede leer, no cambiar
s4b-source-app = Esta lista viene de la aplicación de Factory en GitHub.
s4b-source-public = Todavía solo vemos repositorios públicos. Los privados aparecen después de añadir Factory.
s4b-source-none = GitHub aún no nos muestra la lista. Pegue nombres aquí o elíjalos en GitHub.
s4b-source-time = Cargado { $when }.
s4b-pages = Mostrar por páginas
s4b-page = Página { $n } de { $total }
s4b-page-before = Página anterior
s4b-page-after = Página siguiente
s4b-refresh = Cargar de nuevo
s4b-loading = { $count ->
    [one] Cargado un repositorio hasta ahora…
    [many] Cargados { $count } de repositorios hasta ahora…
   *[other] Cargados { $count } repositorios hasta ahora…
}
s4b-loading-hint = Puede buscar y elegir mientras cargamos.
s4b-empty-title = No hay repositorios en { $org }
s4b-empty-body = Aún no hay nada que elegir. Cree un repositorio en GitHub, o elija todos para que los nuevos se añadan.
s4b-nomatch-title = No hay coincidencias
s4b-nomatch-body = Pruebe con menos letras o quite los filtros.
s4b-missing = ¿No ve un repositorio?
s4b-missing-body = Quizá no tenga acceso, o esté en otra organización. Quien lo gestiona puede añadirlo en GitHub.
s4b-over100 = { $count ->
   *[other] Ha elegido { $count }. GitHub puede marcar 100 por usted. Al final le damos su lista para marcar.
}
s4b-go = { $count ->
    [one] Continuar con un repositorio
    [many] Continuar con { $count } de repositorios
   *[other] Continuar con { $count } repositorios
}
sr-s4b-match = { $count ->
    [0] No hay coincidencias.
    [one] Una coincidencia.
    [many] { $count } de coincidencias.
   *[other] { $count } coincidencias.
}
sr-s4b-sel = { $count ->
    [0] Ninguno seleccionado.
    [one] Uno seleccionado.
    [many] { $count } seleccionados.
   *[other] { $count } seleccionados.
}
sr-s4b-all = { $count ->
   *[other] Los { $count } que coinciden están seleccionados. Pulse { $key } para deshacer.
}
sr-s4b-loaded = Todos los repositorios están cargados.
e4b-none-title = Elija al menos un repositorio
e4b-none-body = Marque una casilla de la lista, o vuelva atrás y elija todos.
e4b-none-do = Ir a la lista
e4b-part-title = Solo cargamos parte de la lista
e4b-part-body = Tenemos { $count } hasta ahora, y después GitHub dejó de responder. Lo que eligió está a salvo.
e4b-part-do = Cargar el resto
e4b-gone-title = Algunas de sus elecciones ya no están en GitHub
e4b-gone-body = Se borraron, cambiaron de nombre o se movieron. Las quitamos de su plan.
e4b-gone-do = Cargar la lista otra vez
s4a-all-unknown = Hoy: todos los repositorios de { $org }.
e4a-understood-title = Marque la casilla para elegir todos
e4a-understood-body = Los repositorios nuevos se añadirán solos. Marque la casilla para decir que es lo que quiere.
e4a-understood-do = Ir a la casilla
s4b-any = Cualquiera
s4b-help-b1 = GitHub puede marcar hasta 100 repositorios por usted.
s4b-change-never = nunca cambiado
s4b-tag-archived = Archivado
s4b-tag-fork = Copia
s4b-archived-hidden = { $count ->
    [one] Un repositorio archivado está oculto.
    [many] { $count } de repositorios archivados están ocultos.
   *[other] { $count } repositorios archivados están ocultos.
}
s4b-paste = Pegar una lista
## 4C

s4c-title = Pegar una lista de repositorios
s4c-body = Ponga un nombre en cada línea. Sirven nombres, direcciones web y listas con comas.
s4c-field = Nombres de los repositorios
s4c-check = Comparar nombres
s4c-loading = Aún estamos cargando la lista de repositorios. Compare los nombres otra vez cuando esté completa.
s4c-found = { $count ->
    [one] Uno encontrado
    [many] { $count } encontrados
   *[other] { $count } encontrados
}
s4c-dup = { $count ->
    [one] Uno estaba dos veces en la lista. Lo contamos una vez.
    [many] { $count } estaban dos veces en la lista. Los contamos una vez.
   *[other] { $count } estaban dos veces en la lista. Los contamos una vez.
}
s4c-missing = { $count ->
    [one] Uno no encontrado
    [many] { $count } no encontrados
   *[other] { $count } no encontrados
}
s4c-missing-hint = Revise la ortografía. También puede que no tenga acceso.
s4c-near = ¿Quiso decir { $name }?
s4c-other = { $count ->
    [one] Uno pertenece a otra organización
    [many] { $count } pertenecen a otra organización
   *[other] { $count } pertenecen a otra organización
}
s4c-arch = { $count ->
    [one] Uno está archivado
    [many] { $count } están archivados
   *[other] { $count } están archivados
}
s4c-add = { $count ->
    [one] Añadir un repositorio
    [many] Añadir { $count } de repositorios
   *[other] Añadir { $count } repositorios
}
sr-s4c = { $found } encontrados. { $missing } no encontrados.
e4c-empty-title = La lista está vacía
e4c-empty-body = Pegue al menos un nombre.
e4c-empty-do = Ir al cuadro
e4c-big-title = Esa lista es demasiado larga
e4c-big-body = Podemos tomar { 50000 } nombres a la vez. La suya tiene { $count }. No se cambió nada.
e4c-big-do = Ir al cuadro
e4c-none-title = Ningún nombre coincide
e4c-none-body = Quizá eligió otra organización. La lista parece de { $guess }.
e4c-none-do = Revisar los nombres
e4c-nonehere-title = Ningún nombre coincide
e4c-nonehere-body = Revise la ortografía. También puede que no tenga acceso a estos repositorios.
e4c-nonehere-do = Revisar los nombres
