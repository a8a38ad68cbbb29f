# What we know: every fact by itself, with who said so and when.

facts-title = O que sabemos
facts-signed-in = Você entrou no GitHub
facts-owner = Você é proprietário de { $org }
facts-installed = O Factory está adicionado a { $org }
facts-not-paused = O Factory não está pausado lá
facts-selection = Os repositórios são os que você planejou
facts-selection-all = O GitHub tem todos os repositórios.
facts-selection-some = { $count ->
    [one] O GitHub tem { $count } repositório.
    [many] O GitHub tem { $count } de repositórios.
   *[other] O GitHub tem { $count } repositórios.
}
facts-permission = { $name } foi concedida
facts-permission-levels = Nosso guia diz: { $documented }. O Factory pede: { $requested }. Concedido aqui: { $granted }.
facts-readable = O Factory consegue ler um repositório
facts-platform-sees = O Factory vê a conexão
facts-level-read = ler
facts-level-write = ler e gravar
facts-level-admin = administrar
facts-level-none = nada
facts-state-yes = Sim
facts-state-no = Não
facts-state-not-known-yet = Ainda não se sabe
facts-state-cannot-be-known = Não há como saber
facts-source-user = GitHub, seu acesso
facts-source-memberships = GitHub, suas organizações
facts-source-installations = GitHub, onde o Factory está adicionado
facts-source-installation-repositories = GitHub, a lista de repositórios
facts-source-connection = Factory, a conexão
facts-source-check = Factory, uma leitura de teste
facts-source-person = Dito por você, não verificado
facts-by = { $source }, { $when }
