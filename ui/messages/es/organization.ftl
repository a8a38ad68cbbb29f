## 3D

s3d-title = ¿Qué organización de GitHub?
s3d-body = Elija la organización de su empresa. Puede conectar más después.
s3d-search = Buscar organizaciones
s3d-owner = Propietario
s3d-owner-hint = Puede hacer todos los pasos.
s3d-member = Miembro
s3d-member-hint = Puede pedírselo a un propietario. Escribimos el mensaje por usted.
s3d-unknown = Aún no se sabe
s3d-unknown-hint = GitHub muestra en su página siguiente lo que puede hacer.
s3d-connected = Ya conectada
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
## 3F

s3f-title = Esperando a un propietario de { $org }
s3f-body = Lo pidió el { $date }. Los propietarios suelen tardar unos días. Puede cerrar esta aplicación. Comprobamos cada vez que la abre.
s3f-checked = Última comprobación: { $when }
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
s3f-no = GitHub no nos avisa si un propietario dice que no. En caso de duda, pregúntele.
sr-s3f-still = Aún sin aprobar. Acabamos de comprobarlo.
s3d-missing-do = Buscarla
s3d-help = Una organización es el lugar de su empresa en GitHub. Factory se añade a una organización cada vez.
s3d-help-b1 = Si no es propietario, GitHub puede preguntar a un propietario por usted.
s3f-asked = Se lo pidió a un propietario
s3f-waiting = Esperando una respuesta
s3f-then = Un propietario aprueba Factory en GitHub
s3f-reminder = Un recordatorio para enviar
