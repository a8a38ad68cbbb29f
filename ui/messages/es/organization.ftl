## 3D

s3d-title = ¿Qué organización de GitHub?
s3d-body = Elija la organización de su empresa. Puede conectar más después.
s3d-search = Buscar organizaciones
s3d-owner = Propietario
s3d-owner-hint = Puede hacer todos los pasos.
s3d-repoadmin = Administrador de repositorios
s3d-repoadmin-hint = Puede añadir Factory a los repositorios que gestiona.
s3d-member = Miembro
s3d-member-hint = Puede pedírselo a un propietario. Escribimos el mensaje por usted.
s3d-unknown = Aún no se sabe
s3d-unknown-hint = GitHub muestra en su página siguiente lo que puede hacer.
s3d-connected = Ya conectada
s3d-invited = Invitación pendiente
s3d-invited-hint = Aún no ha aceptado la invitación.
s3d-from = Cómo lo sabemos
s3d-from-installation = GitHub la muestra porque Factory está añadido ahí. Leído { $when }.
s3d-from-membership = GitHub le muestra como miembro. Leído { $when }.
s3d-from-public = Su pertenencia es pública en GitHub. Leído { $when }.
s3d-from-typed = Usted escribió el nombre. Buscado { $when }.
s3d-from-role = GitHub dice su función solo donde Factory está añadido.
s3d-personal = Su propia cuenta
s3d-personal-hint = No es la organización de una empresa.
s3d-missing = ¿No la ve?
s3d-missing-field = Nombre de la organización, como en github.com/name
s3d-missing-why = GitHub oculta algunas organizaciones a las aplicaciones nuevas. Que falte un nombre no significa un problema.
s3d-use = Usar { $org }
s3d-empty-title = Todavía no vemos ninguna organización
s3d-empty-body = Es normal antes de añadir Factory. Escriba el nombre de su organización.
sr-s3d-count = { $count ->
    [one] Una organización.
    [many] { $count } de organizaciones.
   *[other] { $count } organizaciones.
}
e3d-none-title = Elija una organización
e3d-none-body = Elija una de la lista o escriba su nombre.
e3d-none-do = Ir a la lista
e3d-notfound-title = GitHub no conoce ese nombre
e3d-notfound-body = Revise la ortografía. El nombre es la parte que va después de github.com/ en la dirección.
e3d-notfound-do = Cambiar el nombre
e3d-user-title = Eso es una persona, no una organización
e3d-user-body = { $name } es la cuenta de una persona. El código de una empresa suele estar en una organización.
e3d-user-do = Elegir otra
e3d-invite-title = No ha aceptado su invitación
e3d-invite-body = { $org } le invitó, pero aún no ha aceptado. Acepte en GitHub y vuelva aquí.
e3d-invite-do = Abrir la invitación
e3d-invite-alt = Cargar de nuevo
e3d-norequest-title = { $org } no deja que los miembros pidan aplicaciones
e3d-norequest-body = Una regla de la empresa impide las solicitudes en GitHub. Aun así puede escribir a un propietario.
e3d-norequest-do = Pedirlo a un propietario
e3d-sso-title = { $org } necesita el inicio de sesión de su empresa
e3d-sso-body = { $org } le pide iniciar sesión primero con la cuenta de su empresa. Abra la organización en GitHub, inicie sesión y vuelva a elegirla aquí.
e3d-sso-do = Ir a la lista
e3d-ip-title = { $org } solo admite redes conocidas
e3d-ip-body = Su empresa tiene una lista de redes permitidas. Usted, o Factory, no está en ella. Su propietario de GitHub puede añadirlos.
e3d-ip-do = Ir a la lista
e3d-ipof-title = { $org } solo admite redes conocidas
e3d-ipof-body = Su empresa tiene una lista de redes permitidas. GitHub le vio en { $address }, que no está en ella. Su propietario de GitHub puede añadirla.
e3d-ipof-do = Ir a la lista
e3d-restricted-title = { $org } no ha aprobado esta aplicación
e3d-restricted-body = Una regla de la empresa impide las aplicaciones que ningún propietario aprobó. Un propietario puede aprobarla en Third-party access. No se cambió nada.
e3d-restricted-do = Ir a la lista
## 3E

s3e-title = Pedirlo a un propietario de { $org }
s3e-body = Solo un propietario puede añadir Factory para toda la organización. Este es un mensaje que puede enviar.
s3e-body-unpause = Solo un propietario puede activar Factory otra vez. Este es un mensaje que puede enviar.
s3e-tabs = Longitud del mensaje
s3e-tab-mail = Correo
s3e-tab-chat = Chat
s3e-tab-short = Corto
s3e-subject-label = Asunto
s3e-subject = Solicitud: añadir la aplicación Factory a { $org } en GitHub
s3e-subject-unpause = Solicitud: activar la aplicación Factory en { $org } en GitHub
s3e-msg =
    Hola: estoy conectando nuestra organización de GitHub { $org } con Factory. Necesito que un propietario lo apruebe. Lleva unos dos minutos.

    Abra este enlace, revise la lista de repositorios y elija Install:
    { $link }

    La aplicación puede leer y escribir código, issues, pull requests y debates. También puede cambiar estados de commit y archivos de workflow. Puede leer actions y metadatos. Factory no fusiona código por su cuenta.

    Puede cambiarla o quitarla cuando quiera, en Settings, GitHub Apps.

s3e-msg-chat =
    Hola: estoy conectando { $org } con Factory y necesito a un propietario de GitHub durante dos minutos. Abra este enlace, revise la lista de repositorios y elija Install:
    { $link }

s3e-msg-short =
    ¿Puede añadir Factory a { $org } en GitHub? Dos minutos:
    { $link }
s3e-msg-unpause =
    Hola: la aplicación Factory está en pausa en nuestra organización de GitHub { $org }. La necesitamos otra vez y solo un propietario puede activarla. Lleva un minuto.

    Abra este enlace y elija Unsuspend al final de la página:
    { $link }

s3e-msg-unpause-chat =
    Hola: Factory está en pausa en { $org } en GitHub. ¿Puede activarlo otra vez? Abra este enlace y elija Unsuspend:
    { $link }
s3e-msg-unpause-short =
    ¿Puede elegir Unsuspend aquí para Factory en { $org }?
    { $link }
s3e-copy = Copiar el mensaje
s3e-mail = Abrir mi correo
s3e-mail-long = El enlace es demasiado largo para un programa de correo. Copie el mensaje y péguelo.
s3e-github = Enviar la solicitud en GitHub
s3e-github-hint = GitHub escribe a los propietarios por usted. Verá un botón que dice Request.
s3e-both = Lo más rápido es hacer las dos cosas.
s3e-who = Propietarios que vemos
s3e-who-none = GitHub no nos muestra los propietarios. Mire en People en la página de su organización.
s3e-who-paused = { $who } puso la aplicación en pausa, y solo los propietarios pueden hacerlo.
s3e-people = La página de personas de su organización
s3e-sees = Qué verá el propietario
s3e-sees-1 = Una página en GitHub. El nombre { $org } está arriba.
s3e-sees-2 = { $count ->
    [one] Su lista, con un repositorio marcado.
    [many] Su lista, con { $count } de repositorios marcados.
   *[other] Su lista, con { $count } repositorios marcados.
}
s3e-sees-2-all = Todos los repositorios, ya elegidos.
s3e-sees-2-none = Una selección de organizaciones y después una lista de repositorios.
s3e-sees-3 = Los permisos, en una lista.
s3e-sees-4 = Un botón verde que dice Install. No hay que configurar nada en su ordenador.
s3e-sees-unpause = La configuración de la aplicación en { $org }. Unsuspend está al final de la página.
s3e-sent = Ya lo envié
s3e-self = Soy propietario. Continuar
s3e-help = Un propietario solo necesita el enlace y un navegador. Notamos por nuestra cuenta cuándo está hecho.
sr-s3e-copied = El mensaje está copiado.
e3e-mail-title = No se abrió ningún programa de correo
e3e-mail-body = Copie el mensaje y péguelo donde quiera.
e3e-mail-do = Cerrar

## 3F

s3f-title = Esperando a un propietario de { $org }
s3f-body = Lo pidió el { $date }. Los propietarios suelen tardar unos días. Puede cerrar esta aplicación. Comprobamos cada vez que la abre.
s3f-checked = Última comprobación: { $when }
s3f-next = Próxima comprobación { $when }
s3f-seen = GitHub tiene su solicitud
s3f-unseen = No vemos ninguna solicitud en GitHub
s3f-unseen-hint = Un mensaje que envió usted no aparece ahí. Es normal.
s3f-remind = Copiar un recordatorio
s3f-remind-text =
    Hola: le recuerdo mi solicitud de añadir la aplicación Factory a { $org } en GitHub. Solo lleva unos dos minutos:
    { $link }

    Gracias.

s3f-slow = { $days ->
    [one] Ha pasado un día. Un recordatorio puede ayudar.
    [many] Han pasado { $days } de días. Un recordatorio puede ayudar.
   *[other] Han pasado { $days } días. Un recordatorio puede ayudar.
}
s3f-other = Preguntar a otro propietario
s3f-notify = Avisarme en este ordenador cuando se apruebe
s3f-while = Mientras espera
s3f-while-1 = Elegir sus repositorios
s3f-while-1-hint = Su solicitud se queda como está. La comparamos con su nueva elección.
s3f-while-2 = Leer qué puede hacer Factory
s3f-while-3 = Practicar los últimos pasos
s3f-cancel = Dejar de esperar
s3f-cancel-title = ¿Dejar de esperar?
s3f-cancel-body = Esto detiene nuestras comprobaciones. Para retirar la solicitud, pídaselo a un propietario.
s3f-cancel-no = Seguir esperando
sr-s3f-ok = Un propietario aprobó Factory. Puede continuar.
e3f-gone-title = Ya no está en { $org }
e3f-gone-body = GitHub dice que ya no es miembro. Un propietario puede añadirle otra vez.
e3f-gone-do = Pedirlo a un propietario
s3f-no = GitHub no nos avisa si un propietario dice que no. En caso de duda, pregúntele.
sr-s3f-still = Aún sin aprobar. Acabamos de comprobarlo.
s3d-missing-do = Buscarla
s3d-help = Una organización es el lugar de su empresa en GitHub. Factory se añade a una organización cada vez.
s3d-help-b1 = Si no es propietario, GitHub puede preguntar a un propietario por usted.
s3f-asked = Se lo pidió a un propietario
s3f-waiting = Esperando una respuesta
s3f-then = Un propietario aprueba Factory en GitHub
s3f-reminder = Un recordatorio para enviar
