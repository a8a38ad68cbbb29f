step-1 = Iniciar sesión en Factory
step-2 = Iniciar la conexión
step-3 = Autorizar en GitHub
step-4 = Elegir repositorios
step-5 = Revisar permisos
step-6 = Confirmar
st-not-started = Sin empezar
st-browser = Le espera en el navegador
st-owner = Esperando a un propietario desde el { $date }
st-working = En curso…
st-attention = Requiere su atención
st-done = Hecho
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = Esperando a un propietario
st-all-repositories = Todos los repositorios
st-some-repositories = { $count ->
    [one] Un repositorio
    [many] { $count } de repositorios
   *[other] { $count } repositorios
}
