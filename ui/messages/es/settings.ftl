## 9E

s9e-title = Configuración
s9e-body = Esta configuración es para este ordenador. Lo que hacía sigue detrás de esta página.
s9e-open = Configuración
s9e-window = Configuración, Factory Setup
s9e-net = Red
s9e-proxy = Dirección del proxy
s9e-proxy-legend = Cómo llegar a la web
s9e-proxy-auto = Como este ordenador
s9e-proxy-auto-hint = Usamos el proxy que indica este ordenador, si indica alguno.
s9e-proxy-none = Sin proxy
s9e-proxy-none-hint = Vamos directos a la web, diga lo que diga este ordenador.
s9e-proxy-own = Un proxy que escribo aquí
s9e-proxy-own-hint = Su equipo de TI conoce la dirección.
s9e-proxy-example = Por ejemplo, proxy.example.com:8080
s9e-login = Nombre para el proxy
s9e-login-hint = Déjelo vacío si el proxy no pide un nombre.
s9e-password = Contraseña para el proxy
s9e-password-kept = Hay una contraseña guardada. Escriba una nueva para cambiarla.
s9e-password-hint = La guardamos en el almacén seguro de este ordenador.
s9e-save = Guardar
s9e-saved = Guardado
s9e-used = En uso ahora: { $proxy }
s9e-used-setting = escrito aquí
s9e-used-environment = indicado por una variable de entorno
s9e-used-system = indicado por este ordenador
s9e-used-none = En uso ahora: sin proxy
s9e-ca = Archivo de certificados
s9e-ca-hint = Su equipo de TI puede darle este archivo.
s9e-ca-none = Confiamos en lo que confía este ordenador.
s9e-ca-also = Confiamos en lo que confía este ordenador y también en:
s9e-ca-until = Válido hasta el { $date }
s9e-ca-choose = Elegir un archivo
s9e-ca-forget = Quitar
s9e-test = Probar la red
s9e-test-hint = Miramos cada servidor que hace falta. No iniciamos sesión en ninguno.
s9e-test-running = { $count ->
    [one] Mirando un servidor
    [many] Mirando { $count } de servidores
   *[other] Mirando { $count } servidores
}…
s9e-test-ok = Factory y GitHub respondieron.
s9e-test-bad = { $count ->
    [one] Un servidor requiere atención.
    [many] { $count } de servidores requieren atención.
   *[other] { $count } servidores requieren atención.
}
s9e-test-hosts = Servidores
s9e-copy = Copiar detalles para TI
s9e-host-run = Mirando…
s9e-host-ok = Respondió
s9e-host-bad = Requiere atención
s9e-host-ms = { $ms } ms
s9e-host-via = A través de { $proxy }
s9e-host-direct = Sin proxy
s9e-host-issuer = Certificado de { $issuer }
s9e-host-print = Huella digital (SHA-256)
s9e-t-offline = Este ordenador no tiene red, o la conexión se cortó.
s9e-t-name_lookup = Aquí no se conoce el nombre de este servidor. Quizá su red lo bloquee.
s9e-t-proxy = El proxy no está o no nos deja pasar. Compruebe su dirección.
s9e-t-proxy_login = El proxy quiere un nombre y una contraseña. Escríbalos arriba y pruebe de nuevo.
s9e-t-proxy_login_unsupported = El proxy quiere un inicio de sesión que no tenemos: { $kinds }. Un programa local como px, cntlm o alpaca puede iniciar sesión por nosotros. Escriba arriba la dirección de ese programa.
s9e-t-inspected = Una herramienta de la empresa lee el tráfico con este servidor. Añada arriba el archivo de certificados de su equipo de TI.
s9e-t-clock = El certificado no encaja con la fecha de este ordenador. Ponga el reloj en automático y pruebe de nuevo.
s9e-t-certificate = El certificado de este servidor no es correcto. Dé los detalles a su equipo de TI.
s9e-t-timeout = Sin respuesta a tiempo. Quizá su red bloquee este servidor.
s9e-t-refused = El servidor está, pero nada responde. Quizá su red lo bloquee.
s9e-t-portal = Su red puso una página propia en el camino. Abra su navegador e inicie sesión en la red.
s9e-t-server = El servidor respondió y tiene un problema propio. Reintente más tarde.
s9e-about = Acerca de
s9e-version = Factory Setup { $version }
s9e-help = Las empresas suelen tener un proxy, o una herramienta que lee el tráfico seguro. Su equipo de TI sabe cuál.
s9e-help-b1 = Una contraseña va al almacén seguro, nunca a un archivo.
s9e-help-b2 = Probar la red muestra qué decir a TI. No contiene ninguna contraseña.
e9e-proxy-title = Esa no es una dirección de proxy
e9e-proxy-body = Escriba el nombre y el puerto, como proxy.example.com:8080. No se cambió nada.
e9e-proxy-do = Cambiar la dirección
e9e-login-title = El nombre y la contraseña tienen sus propios campos
e9e-login-body = Escriba aquí solo la dirección, como proxy.example.com:8080. No se cambió nada.
e9e-login-do = Cambiar la dirección
e9e-name-title = Ese nombre no sirve para un proxy
e9e-name-body = Un nombre para el proxy es corto y no lleva dos puntos. No se cambió nada.
e9e-name-do = Cambiar el nombre
e9e-pac-title = Eso es un script de proxy
e9e-pac-body = No podemos ejecutar scripts de proxy. Pida a su equipo de TI la dirección que contiene. No se cambió nada.
e9e-pac-do = Cambiar la dirección
e9e-ca-title = Ese no es un archivo de certificados
e9e-ca-body = Un archivo de certificados suele terminar en .pem o .crt. No se cambió nada.
e9e-ca-do = Elegir otro archivo
e9e-key-title = Ese archivo contiene una clave privada
e9e-key-body = Un archivo de certificados solo contiene certificados. No lo copiamos. Diga a su equipo de TI que esa clave debe seguir siendo secreta.
e9e-key-do = Elegir otro archivo
e9e-disk-title = No pudimos guardar la configuración
e9e-disk-body = El disco está lleno o bloqueado. La configuración anterior sigue en uso.
e9e-disk-do = Cerrar este mensaje
e9e-bad-title = No podemos leer su configuración guardada
e9e-bad-body = El archivo está dañado o es de una versión más nueva. Usamos la configuración habitual hasta que guarde otra.
e9e-bad-do = Cerrar este mensaje
