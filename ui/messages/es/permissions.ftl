## 5A

s5a-title = Revise qué puede hacer Factory
s5a-body = Lea la lista y termine en GitHub. Abra una línea para ver por qué Factory la necesita.
s5a-sum-org = Organización
s5a-sum-repos = Repositorios
s5a-sum-you = Usted
s5a-change = Cambiar
s5a-granted = Concedido
s5a-notyet = Aún no
s5a-why = Por qué lo necesita Factory
s5a-cant = Qué no puede hacer
s5a-safe = Qué le protege
s5a-by-github = GitHub lo garantiza
s5a-by-factory = Factory lo promete
s5a-risk-read = Solo lee
s5a-risk-text = Puede cambiar texto
s5a-risk-code = Puede cambiar código
s5a-p-code = Código: leer y escribir
s5a-p-code-what = Factory puede leer su código y proponer cambios en una rama.
s5a-p-code-why = Necesita leer el código para ayudarle y escribir sus cambios en una rama que usted revisa.
s5a-p-code-cant = Factory no fusiona código por su cuenta.
s5a-p-code-safe = Añada en GitHub una regla de rama que pida una revisión. Así GitHub también lo garantiza.
s5a-p-work = Workflows: leer y escribir
s5a-p-work-what = Factory puede cambiar los archivos que ejecutan sus pruebas y publicaciones.
s5a-p-work-why = Así puede arreglar o añadir pruebas cuando usted lo pide.
s5a-p-work-cant = No puede ver sus secretos guardados. Pero un archivo de workflow puede usarlos cuando se ejecuta.
s5a-p-work-safe = Pida una revisión para la carpeta .github/workflows.
s5a-p-pr = Pull requests: leer y escribir
s5a-p-pr-what = Factory puede abrir pull requests, comentarlas y actualizarlas.
s5a-p-pr-why = Con una pull request, Factory le muestra su trabajo.
s5a-p-pr-cant = No puede saltarse sus reglas de revisión, salvo que usted lo permita en GitHub.
s5a-p-pr-safe = Pida que una persona revise cada pull request.
s5a-p-status = Estados de commit: leer y escribir
s5a-p-status-what = Factory puede ver y poner las marcas de éxito o fallo junto a un cambio.
s5a-p-status-why = Le muestra si su trabajo está listo, en curso o fallido.
s5a-p-status-cant = Con esto no puede cambiar código.
s5a-p-status-safe = En sus reglas de rama, indique qué aplicación puede poner cada marca que exige.
s5a-p-issue = Issues: leer y escribir
s5a-p-issue-what = Factory puede leer, escribir y cerrar issues.
s5a-p-issue-why = Las issues le dicen a Factory en qué trabajar, y ahí puede responder.
s5a-p-issue-cant = Con esto no puede cambiar código.
s5a-p-issue-safe = Cada cambio muestra que lo hizo Factory.
s5a-p-disc = Discussions: leer y escribir
s5a-p-disc-what = Factory puede leer debates y responder en ellos.
s5a-p-disc-why = Las conversaciones anteriores le ayudan a entender un proyecto.
s5a-p-disc-cant = Con esto no puede cambiar código.
s5a-p-disc-safe = Cada respuesta muestra que la escribió Factory.
s5a-p-act = Actions: leer
s5a-p-act-what = Factory puede ver las ejecuciones de pruebas y sus registros.
s5a-p-act-why = Necesita saber si una prueba falló y por qué.
s5a-p-act-cant = No puede iniciar ni detener una ejecución.
s5a-p-act-safe = GitHub oculta los secretos conocidos en los registros. No muestre ahí datos privados.
s5a-p-meta = Metadatos: leer
s5a-p-meta-what = Factory puede ver nombres, descripciones y ajustes que no son privados.
s5a-p-meta-why = GitHub se lo pide a toda aplicación.
s5a-p-meta-cant = Con esto no puede leer código.
s5a-p-meta-safe = Con esto no se puede cambiar nada.
s5a-go = Terminar en GitHub
s5a-help = No puede elegir permisos sueltos. GitHub da a una aplicación todo lo que pide, o nada.
s5a-help-b1 = Si Factory pide más adelante, un propietario debe volver a aceptar.
e5a-more-title = Factory pide más de lo que conocemos
e5a-more-body = GitHub indica { $list }, que no está en nuestra guía. Pregunte a Factory antes de continuar.
e5a-more-do = Ya lo he leído
e5a-less-title = Factory pide menos de lo esperado
e5a-less-body = Falta { $list }. Puede continuar, pero parte del trabajo puede fallar.
e5a-less-do = Continuar
s5a-sum-all = Todos, los de ahora y los futuros
s5a-sum-some = { $count ->
    [one] Un repositorio
    [many] { $count } de repositorios
   *[other] { $count } repositorios
}
s5a-sum-more = { $names } y { $count ->
    [one] uno más
    [many] { $count } más
   *[other] { $count } más
}
s5a-asked-title = { $count ->
    [one] Factory pide un permiso
    [many] Factory pide { $count } de permisos
   *[other] Factory pide { $count } permisos
}
s5a-open-all = Abrir todo
s5a-close-all = Cerrar todo
s5a-from-guide = GitHub no nos dijo qué pide Factory hoy. Esta lista viene de la guía de Factory.
s5a-level-read = leer
s5a-level-write = leer y escribir
s5a-level-admin = leer, escribir y administrar
s5a-unknown = Esto no está en nuestra guía. Pregunte a Factory antes de continuar.
s5a-new = Nuevo
e5a-changed-title = El plan cambió mientras usted leía
e5a-changed-body = Algo es distinto ahora en GitHub. No se envió nada. Mire la lista otra vez y continúe.
e5a-changed-do = Mirar otra vez
