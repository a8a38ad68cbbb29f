step-1 = Entrar no Factory
step-2 = Iniciar a conexão
step-3 = Autorizar no GitHub
step-4 = Escolher repositórios
step-5 = Revisar permissões
step-6 = Confirmar
st-not-started = Não iniciada
st-browser = Aguardando você no navegador
st-owner = Aguardando um proprietário desde { $date }
st-working = Em andamento…
st-attention = Precisa da sua atenção
st-done = Concluída
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = Aguardando um proprietário
st-all-repositories = Todos os repositórios
st-some-repositories = { $count ->
    [one] { $count } repositório
    [many] { $count } de repositórios
   *[other] { $count } repositórios
}
