## 5B

s5b-title = Terminar en GitHub
s5b-body = Hemos abierto GitHub con sus elecciones ya puestas. Compruébelas ahí y elija <strong>Install</strong> (Instalar).
s5b-body-request = Hemos abierto GitHub con sus elecciones ya puestas. Compruébelas ahí y elija <strong>Request</strong> (Solicitar). GitHub pregunta a un propietario por usted.
s5b-body-list = Hemos abierto GitHub. Elija <strong>Only select repositories</strong> (solo algunos repositorios) y después los nombres de su lista.
s5b-body-unknown = Hemos abierto GitHub con sus elecciones ya puestas. Compruébelas ahí y elija el botón verde.
s5b-body-both = Hemos abierto GitHub con sus elecciones ya puestas. Compruébelas ahí y elija <strong>Install and request</strong>. GitHub pide el resto a un propietario.
s5b-body-nothing = No ve ningún botón en GitHub. Es una regla de su empresa u otra cuenta.
s5b-who = Compruebe que GitHub muestra { $who } como su cuenta.
s5b-1 = Compruebe que el nombre de arriba es { $org }.
s5b-2 = Compruebe los repositorios.
s5b-3 = Elija el botón verde.
s5b-3-install = Elija <strong>Install</strong>.
s5b-3-both = Elija <strong>Install and request</strong>.
s5b-3-request = Elija <strong>Request</strong>.
s5b-3-save = Elija <strong>Save</strong>.
s5b-list = Su lista para marcar
s5b-wait = Esperando a GitHub
s5b-again = Abrir GitHub de nuevo
s5b-button = ¿Qué botón veo?
s5b-button-install = <strong>Install</strong>: puede hacerlo todo. Elíjalo.
s5b-button-both = <strong>Install and request</strong>: una parte ahora, un propietario aprueba el resto.
s5b-button-request = <strong>Request</strong>: un propietario debe aprobar. Elíjalo y vuelva aquí.
s5b-button-save = <strong>Save</strong>: Factory ya estaba añadido. Compruebe la lista y elíjalo.
s5b-button-none = <strong>No button, or a page that says 404</strong> (ningún botón, o una página que dice 404): compruebe primero la cuenta en la página de GitHub.
s5b-ask = Pedirlo a un propietario
sr-s5b-wait-any = Hemos abierto GitHub. Termine ahí.
sr-s5b-wait = Hemos abierto GitHub. Elija Install ahí.
e5b-wrongorg-title = Factory se añadió a otra organización
e5b-wrongorg-body = Usted eligió { $planned }, pero GitHub dice { $actual }. No se ha perdido nada.
e5b-wrongorg-do = Abrir GitHub para { $planned }
e5b-notadmin-title = GitHub no le dejó añadir Factory
e5b-notadmin-body = Una regla de la empresa dice que solo los propietarios pueden añadir aplicaciones. Puede elegir Request ahí o escribir a un propietario.
e5b-notadmin-do = Pedirlo a un propietario
e5b-blocked-title = Su empresa bloquea las aplicaciones nuevas
e5b-blocked-body = Una regla en GitHub impide añadir y pedir. Solo un propietario puede cambiarla. Si GitHub muestra otra cuenta, cambie primero a la suya ahí.
e5b-blocked-do = Pedirlo a un propietario
e5b-late-title = GitHub ha terminado, pero Factory aún no lo ve
e5b-late-body = Puede tardar un minuto. Seguimos comprobando.
e5b-late-do = Comprobar ahora
e5b-paused-title = Factory está en pausa en { $org }
e5b-paused-body = Alguien puso la aplicación en pausa. Un propietario puede activarla otra vez en GitHub.
e5b-paused-do = Comprobar de nuevo
e5b-pausedby-title = Factory está en pausa en { $org }
e5b-pausedby-body = { $who } puso la aplicación en pausa. La misma persona, u otro propietario, puede activarla otra vez en GitHub.
e5b-pausedby-do = Comprobar de nuevo

## 5C

s5c-title = GitHub tiene algo distinto
s5c-body = Esto es lo que planeó y lo que GitHub tiene ahora. Puede dejarlo o cambiarlo.
s5c-plan = Su plan
s5c-now = GitHub tiene
s5c-missing = { $count ->
    [one] Falta un repositorio
    [many] Faltan { $count } de repositorios
   *[other] Faltan { $count } repositorios
}
s5c-extra = { $count ->
    [one] Un repositorio más de lo planeado
    [many] { $count } de repositorios más de lo planeado
   *[other] { $count } repositorios más de lo planeado
}
s5c-all = Planeó algunos, pero GitHub los tiene todos, los de ahora y los futuros.
s5c-perm = Falta un permiso: { $name }
s5c-keep = Dejar lo que GitHub tiene
s5c-fix = Cambiarlo en GitHub
s5c-owner = Puede que un propietario lo cambiara a propósito. Pregunte antes de deshacerlo.
sr-s5c = Faltan { $missing }. Hay { $extra } más de lo planeado.
s5b-body-update = Hemos abierto GitHub. Factory ya estaba añadido ahí. Cambie la lista y elija <strong>Save</strong> (Guardar).
s5b-nothing = Busque una pestaña nueva detrás de esta ventana. La dirección empieza por { $host }. Si no hay ninguna, copie el enlace y péguelo en un navegador de este ordenador.
s5b-help = Solo la página de GitHub puede añadir una aplicación. Después comparamos lo que tiene GitHub con su plan.
s5b-checked = Preguntamos a GitHub cada pocos segundos. Última comprobación: { $when }.
s5b-copy-names = { $count ->
    [one] Copiar un nombre
    [many] Copiar { $count } de nombres
   *[other] Copiar { $count } nombres
}
s5b-guided-done = Ya lo elegí en GitHub
s5c-search = Buscar repositorios
s5c-hidden = { $count ->
    [one] Hay uno más que no se muestra.
    [many] Hay { $count } más que no se muestran.
   *[other] Hay { $count } más que no se muestran.
}
