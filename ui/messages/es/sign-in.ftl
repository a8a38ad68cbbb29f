## 1A

s1a-title = Iniciar sesión en Factory
s1a-body = Abrimos Factory en su navegador. Inicie sesión ahí como siempre. Nunca vemos su contraseña.
s1a-open = Iniciar sesión con mi navegador
s1a-code = Usar un código en otro dispositivo
s1a-already = Su sesión es de { $who }
s1a-other = Usar otra cuenta
s1a-where = ¿Dónde está esto en Factory?
s1a-where-body = En Factory está en Settings, después Integrations. Le llevamos ahí.
s1a-help = Factory pregunta quién es, para que solo los administradores puedan conectar GitHub.
s1a-help-b1 = Su empresa puede mostrar su propia página de inicio de sesión.
s1a-help-b2 = Necesita la función de administrador en Factory.

## 1B

s1b-title = Termine de iniciar sesión en su navegador
s1b-body = Hemos abierto Factory en su navegador. Inicie sesión ahí. Esta ventana continúa por sí sola.
s1b-wait = Esperando a su navegador
s1b-since = { $seconds ->
    [one] Empezó hace un segundo. Tómese su tiempo.
    [many] Empezó hace { $seconds } de segundos. Tómese su tiempo.
   *[other] Empezó hace { $seconds } segundos. Tómese su tiempo.
}
s1b-again = Abrir el navegador de nuevo
s1b-code = Usar un código en otro dispositivo
s1b-code-why = Algunos navegadores no pueden devolverle a esta ventana. Un código en un teléfono u otro ordenador funciona igual de bien.
s1b-code-get = Obtener un código
s1b-fold-1 = ¿Qué debo ver?
s1b-fold-1-body = Una página de Factory que le pide iniciar sesión. La dirección empieza por { $host }.
s1b-fold-2 = No se abrió nada
s1b-fold-2-body = Busque una pestaña nueva detrás de esta ventana. Si no hay ninguna, copie el enlace y péguelo en un navegador de este ordenador.
s1b-ok = Ha iniciado sesión en Factory
sr-s1b-wait = Hemos abierto su navegador. Esperando a que inicie sesión.
sr-s1b-20 = ¿No se abrió nada? En esta pantalla hay ayuda.
sr-s1b-ok = Sesión iniciada en Factory.
e1b-denied-title = Eligió Cancel en el navegador
e1b-denied-body = No se cambió nada. Puede iniciar sesión de nuevo cuando quiera.
e1b-denied-do = Iniciar sesión con mi navegador
e1b-expired-title = El enlace caducó
e1b-expired-body = Por su seguridad, los enlaces sirven 10 minutos. Hemos creado uno nuevo.
e1b-expired-do = Abrir el enlace nuevo
e1b-used-title = Ese enlace ya se usó
e1b-used-body = Cada enlace sirve una vez. Si no lo usó usted, avise a soporte.
e1b-used-do = Abrir un enlace nuevo
e1b-state-title = La respuesta no correspondía a nuestra pregunta
e1b-state-body = Llegó una respuesta que no pedimos. La descartamos por su seguridad.
e1b-state-do = Iniciar sesión de nuevo
e1b-sso-title = El inicio de sesión de su empresa no terminó
e1b-sso-body = La página de inicio de sesión de su empresa no le dejó pasar. Su equipo de TI puede ayudarle.
e1b-sso-do = Reintentar

## 1C, and what 3C says the same way

s1c-title = Iniciar sesión con un código
s1c-body = En un teléfono u otro ordenador, vaya a la dirección de abajo y escriba este código.
s1c-address = Dirección
s1c-code = Su código
s1c-say = Deletrearlo
s1c-qr = Escanear con un teléfono
s1c-left = { $minutes ->
    [one] Este código sirve un minuto más.
    [many] Este código sirve { $minutes } de minutos más.
   *[other] Este código sirve { $minutes } minutos más.
}
s1c-new = Obtener un código nuevo
s1c-warn = Escriba este código solo en la dirección que se muestra aquí. No se lo dé nunca a quien le llame.
s1c-ok = El código fue aceptado
sr-s1c-code = Su código es { $spelled }.
sr-s1c-two = Este código sirve dos minutos más.
e1c-expired-title = El código caducó
e1c-expired-body = Los códigos sirven 15 minutos. No se cambió nada.
e1c-expired-do = Obtener un código nuevo
e1c-denied-title = Eligió Cancel en el otro dispositivo
e1c-denied-body = No se cambió nada.
e1c-denied-do = Obtener un código nuevo
e1c-off-title = Los códigos están desactivados
e1c-off-body = Los códigos no funcionan para esta aplicación ahora mismo. Use su navegador.
e1c-off-do = Iniciar sesión con mi navegador
s1c-copy = Copiar el código
s1c-open = Abrirlo en este ordenador
s1c-asking = Pidiendo un código…
s1c-reading = Estamos leyendo quién inició sesión.
s1c-help = Un código permite iniciar sesión cuando el navegador de este ordenador no puede. Lo escribe donde inicia sesión, y esta ventana continúa por sí sola.
s1c-help-b1 = El código solo le sirve a usted y solo unos minutos.
s1c-help-b2 = Nadie de soporte le pide un código ni le envía uno.

## 1D

s1d-title = ¿Qué espacio de trabajo de Factory?
s1d-body = Pertenece a más de uno. Elija el que quiere conectar con GitHub.
s1d-admin = Aquí es administrador
s1d-not = Aquí no es administrador
s1d-last = Usado la última vez
s1d-use = Usar este espacio
e1d-none-title = Elija un espacio de trabajo
e1d-none-body = Elija uno de la lista y continúe.
e1d-none-do = Ir a la lista

## 1E

s1e-title = Esta parte la debe hacer un administrador de Factory
s1e-body = Su sesión es de { $who }. Esta cuenta es de miembro, no de administrador. Su cuenta no tiene ningún problema.
s1e-who = Pregunte a una de estas personas
s1e-none = No vemos quiénes son los administradores. Pregunte a la persona que configuró Factory para su empresa.
s1e-msg = Mensaje para enviar
s1e-msg-text = Hola: estoy conectando GitHub con Factory para nosotros. Necesito la función de administrador en Factory, o puede hacer usted esta parte. Lleva unos 10 minutos. Abra Factory, después Settings, después Members. Mi cuenta es { $who }.
s1e-copy = Copiar el mensaje
s1e-again = Ya tengo la función. Comprobar de nuevo
s1e-other = Usar otra cuenta
e1e-still-title = Sigue siendo miembro
e1e-still-body = El cambio puede tardar un minuto. Si tarda más, cierre la sesión y vuelva a iniciarla.
e1e-still-do = Comprobar de nuevo
s1a-continue = Continuar como { $who }
s1a-guided-body = Abrimos Factory en su navegador. Inicie sesión como administrador, vuelva y díganoslo.
s1a-guided-1 = Inicie sesión en Factory en su navegador.
s1a-guided-2 = Compruebe que ahí es administrador.
s1a-guided-open = Abrir Factory
s1a-guided-done = Ya inicié sesión como administrador
s1d-search = Buscar espacios de trabajo
s1d-help = Un espacio de trabajo es el lugar de su empresa en Factory. GitHub se conecta a un espacio cada vez.
s1e-loading = Buscando a los administradores…
s1e-checked = Volvemos a comprobar por nuestra cuenta. Última comprobación: { $when }.
s1e-help = Solo un administrador puede conectar GitHub, para que su empresa mantenga el control. No se cambió nada.
