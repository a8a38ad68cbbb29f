## 2A

s2a-title = Iniciar la conexión con GitHub
s2a-body = Factory va a preparar una conexión para { $workspace }. Es lo mismo que elegir Connect junto a GitHub en Factory.
s2a-start = Iniciar la conexión
s2a-manual = Prefiero hacer clic en Factory
s2a-manual-1 = En Factory, abra <strong>Settings</strong> (Configuración).
s2a-manual-2 = Elija <strong>Integrations</strong> (Integraciones).
s2a-manual-3 = Junto a GitHub, elija <strong>Connect</strong> (Conectar).
s2a-manual-4 = Elija <strong>Manage GitHub Permissions</strong> (Gestionar permisos de GitHub).
s2a-help = Todavía no se comparte nada. En el paso siguiente va a GitHub y elige qué puede ver Factory.
e2a-plan-title = Su plan de Factory no incluye esto
e2a-plan-body = Su plan no tiene conexión con GitHub. Un administrador de Factory puede cambiar el plan. Después, reintente.
e2a-plan-do = Reintentar
e2a-off-title = GitHub está desactivado en su configuración de Factory
e2a-off-body = Alguien de su empresa lo desactivó. Un administrador de Factory puede activarlo. Después, reintente.
e2a-off-do = Reintentar
e2a-busy-title = Otra persona está conectando ahora mismo
e2a-busy-body = { $who } ha empezado. Dos personas a la vez pueden deshacer el trabajo la una de la otra.
e2a-busy-do = Reintentar

## 2B

s2b-title = GitHub ya está conectado
s2b-body = { $who } conectó { $org } el { $date }. ¿Qué quiere hacer?
s2b-check = Comprobar que funciona
s2b-repos = Cambiar repositorios
s2b-perm = Revisar permisos
s2b-add = Conectar otra organización
s2b-fix = Reconectar
s2b-fix-hint = Úselo si el inicio de sesión dejó de funcionar. Sus repositorios se quedan como están.
s2a-guided-body = Factory tiene una página para esto. La abrimos en su navegador y le decimos qué elegir.
s2a-guided-open = Abrir la configuración de Factory
s2a-guided-done = Ya lo hice
s2b-body-plain = { $org } ya está conectada. ¿Qué quiere hacer?
s2b-check-hint = Preguntamos a Factory y a GitHub. No se cambia nada.
s2b-repos-hint = Añada algunos o quite otros.
s2b-perm-hint = Vea qué puede hacer Factory.
s2b-help = Puede repetirlo sin riesgo. Nada cambia hasta que lo elija aquí y en GitHub.
