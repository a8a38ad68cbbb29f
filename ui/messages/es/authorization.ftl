## 3A

s3a-title = Demuestre a GitHub que es usted
s3a-body = Abrimos GitHub en su navegador. Inicie sesión y elija el botón verde <strong>Authorize</strong> (Autorizar). Esto todavía no da su código a Factory.
s3a-open = Abrir GitHub
s3a-code = Usar un código en otro dispositivo
s3a-pic = Una imagen de la página de GitHub con el botón Authorize marcado
s3a-two = Hay dos partes
s3a-two-1 = Ahora: demuestra quién es.
s3a-two-2 = Después: elige qué puede usar Factory.
s3a-hint-account = Use la cuenta de GitHub que pertenece a su empresa.
s3a-help = GitHub y Factory usan un inicio de sesión seguro llamado OAuth con PKCE. Ninguna contraseña pasa por esta aplicación.
s3a-help-b1 = Es posible que GitHub vuelva a pedir su contraseña o clave de acceso.
s3a-help-b2 = Puede retirar este permiso en GitHub cuando quiera.

## 3B

s3b-title = Apruebe Factory en su navegador
s3b-body = Hemos abierto GitHub en su navegador. Elija <strong>Authorize</strong> y vuelva aquí. Esta ventana continúa por sí sola.
s3b-wait = Esperando a GitHub
s3b-again = Abrir GitHub de nuevo
s3b-fold-1 = ¿Qué debo ver en GitHub?
s3b-fold-1-body = Una página que dice Authorize Factory, con el nombre de su cuenta y un botón verde. La dirección empieza por { $host }.
s3b-fold-2 = No se abrió nada, o veo otra cosa
s3b-fold-2-404 = Página no encontrada: quizá inició sesión con otra cuenta de GitHub.
s3b-fold-2-sso = Una página de inicio de sesión de su empresa: inicie sesión ahí primero y luego continúe.
s3b-fold-2-2fa = Un código o una clave de acceso: es normal. GitHub comprueba que es usted.
s3b-ok = GitHub sabe que es usted
sr-s3b-wait = Hemos abierto GitHub. Esperando a que elija Authorize.
e3b-denied-title = Eligió Cancel en GitHub
e3b-denied-body = No se cambió nada. Factory no tiene acceso.
e3b-denied-do = Abrir GitHub de nuevo
e3b-expired-title = El enlace caducó
e3b-expired-body = Los enlaces sirven 10 minutos. Hemos creado uno nuevo.
e3b-expired-do = Abrir el enlace nuevo
e3b-mismatch-title = GitHub nos envió a un lugar inesperado
e3b-mismatch-body = La dirección configurada para esta aplicación no es la correcta. Debe arreglarlo Factory, no usted. Deles el código para soporte.
e3b-mismatch-do = Reintentar
e3b-suspended-title = La aplicación de Factory en GitHub está en pausa
e3b-suspended-body = GitHub o Factory ha puesto la aplicación en pausa. No puede continuar hasta que vuelva.
e3b-suspended-do = Comprobar de nuevo
e3b-unverified-title = Su correo de GitHub no está confirmado
e3b-unverified-body = GitHub le envió un correo con un enlace. Ábralo y vuelva aquí.
e3b-unverified-do = Comprobar de nuevo

## 3C

s3c-title = Aprobar con un código en GitHub
s3c-body = En un teléfono u otro ordenador, abra { $address } y escriba este código. Después elija <strong>Authorize</strong>.
s3c-warn = Escriba este código solo en la página de GitHub. No se lo dé nunca a quien le llame.
s3a-body-again = Abrimos GitHub en su navegador. Inicie sesión y elija el botón verde <strong>Authorize</strong> (Autorizar).
s3a-guided-body = Abrimos GitHub en su navegador. Inicie sesión con la cuenta de su empresa, vuelva y díganoslo.
s3a-guided-1 = Inicie sesión en GitHub en su navegador.
s3a-guided-2 = Si GitHub muestra un botón verde <strong>Authorize</strong>, elíjalo.
s3a-guided-done = Ya inicié sesión en GitHub
s3b-fold-2-nothing = No se abrió nada: busque una pestaña nueva detrás de esta ventana. Si no hay ninguna, copie el enlace y péguelo en un navegador de este ordenador.
