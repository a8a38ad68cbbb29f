## 0C

s0c-title = Sus conexiones
s0c-empty-title = Aún no hay conexiones
s0c-empty-body = Conecte su primera organización de GitHub con Factory.
s0c-add = Añadir una organización
s0c-row-ok = Conectada. Comprobada { $when }.
s0c-row-setup = La configuración está en el paso { $n } de 6
s0c-row-owner = A la espera de un propietario desde el { $date }
s0c-row-bad = Necesita su atención
s0c-row-open = Abrir { $org }
s0c-search = Buscar conexiones
sr-s0c-count = { $count ->
    [one] Una conexión.
   *[other] { $count } conexiones.
}
s0c-row-approved = Un propietario dijo que sí. Ábrala para seguir.
s0c-row-yours = Usted dijo que está conectada. No pudimos comprobarlo.
s0c-row-paused = Factory está en pausa en GitHub. Comprobado { $when }.
s0c-row-gone = Factory ya no está en GitHub. Comprobado { $when }.
s0c-row-cut = Factory ya no la usa. Comprobado { $when }.
s0c-row-different = GitHub tiene algo distinto de lo que planeó. Comprobado { $when }.
s0c-new = Organización nueva
s0c-show = Mostrar
s0c-show-all = Todas
s0c-show-ok = Conectadas
s0c-show-setup = En configuración
s0c-show-owner = A la espera de un propietario
s0c-none = Ninguna conexión coincide.
s0c-signed-out = No ha iniciado sesión. Esto es lo último que supimos. Le pediremos que inicie sesión al abrir una.
s0c-help = Cada organización tiene su propio plan. Abrir una no cambia nada en otra.
s0c-help-b1 = Al añadir una organización se usan las sesiones que ya tiene.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } ya está conectada.
e0c-same-body = Ábrala para hacer cambios.
e0c-same-do = Abrir { $org }
e0c-begun-title = { $org } ya se está configurando.
e0c-begun-body = Ábrala para seguir donde lo dejó. Lo que eligió allí está guardado.
e0c-begun-do = Abrir { $org }
