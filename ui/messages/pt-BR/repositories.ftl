## 4A

s4a-title = Quais repositórios o Factory pode usar?
s4a-body = Um repositório é um projeto no GitHub. Você pode mudar isto a qualquer momento.
s4a-some = Só os que eu escolher
s4a-some-now = Hoje: só os que você escolher.
s4a-some-later = Depois: os novos ficam de fora até você adicioná-los.
s4a-some-good = Bom para uma primeira tentativa e para trabalho privado.
s4a-some-watch = Atenção: alguém precisa adicionar os novos à mão.
s4a-all = Todos, os atuais e os futuros
s4a-all-now = { $count ->
    [0] Hoje: todos os repositórios de { $org }.
    [one] Hoje: o único repositório de { $org }.
    [many] Hoje: { $count } de repositórios de { $org }. Desses, { $private } são privados.
   *[other] Hoje: os { $count } repositórios de { $org }. Desses, { $private } são privados.
}
s4a-all-later = Depois: cada novo é adicionado sozinho, sem pergunta.
s4a-all-good = Bom quando o Factory deve ajudar em tudo.
s4a-all-watch = Atenção: quem cria um repositório talvez não saiba que o Factory pode vê-lo.
s4a-go-some = Escolher repositórios
s4a-go-all = Continuar com todos
s4a-all-confirm = Entendo que repositórios novos são adicionados sozinhos
s4a-help = Isto é um plano. Ele passa a valer no GitHub ao fim da etapa 5.
s4a-help-b1 = Repositórios de outras organizações nunca fazem parte disto.
s4a-help-b2 = Você pode começar com poucos e adicionar mais na próxima semana.
sr-s4a-some = Só os que eu escolher. Selecionado.
sr-s4a-all = Todos, os atuais e os futuros. Selecionado.
## 4B

s4b-title = Escolha os repositórios que o Factory pode usar
s4b-body = Escolha só o que precisa. Você pode adicionar mais depois.
s4b-search = { $total ->
    [one] Buscar em { $total } repositório
    [many] Buscar em { $total } de repositórios
   *[other] Buscar em { $total } repositórios
}
s4b-vis = Visibilidade
s4b-vis-private = Privado
s4b-vis-internal = Interno
s4b-vis-public = Público
s4b-lang = Linguagem
s4b-archived = Ocultar arquivados
s4b-forks = Ocultar cópias
s4b-sort = Ordenar por
s4b-sort-name = Nome
s4b-sort-change = Última mudança
s4b-sort-new = Mais recente
s4b-sort-size = Maior
s4b-filters = Filtros
s4b-clear-filters = Limpar filtros
s4b-selected = { $count ->
    [0] Nenhum selecionado de { $total }
    [one] { $count } selecionado de { $total }
    [many] { $count } selecionados de { $total }
   *[other] { $count } selecionados de { $total }
}
s4b-all-match = { $count ->
    [one] Selecionar o único resultado
    [many] Selecionar { $count } de resultados
   *[other] Selecionar os { $count } resultados
}
s4b-only-selected = Mostrar só os selecionados
s4b-clear = Limpar a seleção
s4b-undo = Desfazer
s4b-row-archived = Arquivado: pode ser lido, mas não alterado
s4b-source-app = Esta lista vem do aplicativo do Factory no GitHub.
s4b-source-public = Ainda só vemos repositórios públicos. Os privados aparecem depois que você adicionar o Factory.
s4b-source-none = O GitHub ainda não nos mostra a lista. Cole nomes aqui ou escolha no GitHub.
s4b-source-time = Carregado { $when }.
s4b-pages = Mostrar em páginas
s4b-page = Página { $n } de { $total }
s4b-page-before = Página anterior
s4b-page-after = Próxima página
s4b-refresh = Carregar de novo
s4b-loading = { $count ->
    [one] { $count } repositório carregado até agora…
    [many] { $count } de repositórios carregados até agora…
   *[other] { $count } repositórios carregados até agora…
}
s4b-loading-hint = Você pode buscar e escolher enquanto carregamos.
s4b-empty-title = Nenhum repositório em { $org }
s4b-empty-body = Ainda não há nada para escolher. Crie um repositório no GitHub ou escolha todos, para que os novos sejam adicionados.
s4b-nomatch-title = Nenhum resultado
s4b-nomatch-body = Tente com menos letras ou limpe os filtros.
s4b-missing = Falta um repositório?
s4b-missing-body = Você pode não ter acesso a ele, ou ele pode estar em outra organização. Quem o gerencia pode adicioná-lo no GitHub.
s4b-over100 = { $count ->
   *[other] Você escolheu { $count }. O GitHub pode marcar 100 por você. No fim, damos a você a lista para marcar.
}
s4b-go = { $count ->
    [one] Continuar com { $count } repositório
    [many] Continuar com { $count } de repositórios
   *[other] Continuar com { $count } repositórios
}
sr-s4b-match = { $count ->
    [0] Nenhum resultado.
    [one] { $count } resultado.
    [many] { $count } de resultados.
   *[other] { $count } resultados.
}
sr-s4b-sel = { $count ->
    [0] Nenhum selecionado.
    [one] { $count } selecionado.
    [many] { $count } selecionados.
   *[other] { $count } selecionados.
}
sr-s4b-all = { $count ->
   *[other] Os { $count } resultados estão selecionados. Pressione { $key } para desfazer.
}
sr-s4b-loaded = Todos os repositórios foram carregados.
e4b-none-title = Escolha pelo menos um repositório
e4b-none-body = Marque uma caixa na lista, ou volte e escolha todos.
e4b-none-do = Ir para a lista
e4b-part-title = Carregamos só parte da lista
e4b-part-body = Temos { $count } até agora, e depois o GitHub parou de responder. O que você escolheu está seguro.
e4b-part-do = Carregar o resto
e4b-gone-title = Algumas das suas escolhas não estão mais no GitHub
e4b-gone-body = Foram apagadas, renomeadas ou movidas. Nós as tiramos do seu plano.
e4b-gone-do = Carregar a lista de novo
s4a-all-unknown = Hoje: todos os repositórios de { $org }.
e4a-understood-title = Marque a caixa para escolher todos
e4a-understood-body = Repositórios novos serão adicionados sozinhos. Marque a caixa para dizer que é isso que você quer.
e4a-understood-do = Ir para a caixa
s4b-any = Qualquer
s4b-help-b1 = O GitHub pode marcar até 100 repositórios por você.
s4b-change-never = nunca alterado
s4b-tag-archived = Arquivado
s4b-tag-fork = Cópia
s4b-archived-hidden = { $count ->
    [one] { $count } repositório arquivado está oculto.
    [many] { $count } de repositórios arquivados estão ocultos.
   *[other] { $count } repositórios arquivados estão ocultos.
}
s4b-paste = Colar uma lista
## 4C

s4c-title = Colar uma lista de repositórios
s4c-body = Ponha um nome em cada linha. Nomes, endereços da web e listas com vírgulas funcionam.
s4c-field = Nomes dos repositórios
s4c-check = Comparar nomes
s4c-loading = Ainda estamos carregando a lista de repositórios. Compare os nomes de novo quando ela estiver completa.
s4c-found = { $count ->
    [one] { $count } encontrado
    [many] { $count } encontrados
   *[other] { $count } encontrados
}
s4c-dup = { $count ->
    [one] { $count } estava duas vezes na lista. Contamos uma vez.
    [many] { $count } estavam duas vezes na lista. Contamos uma vez.
   *[other] { $count } estavam duas vezes na lista. Contamos uma vez.
}
s4c-missing = { $count ->
    [one] { $count } não encontrado
    [many] { $count } não encontrados
   *[other] { $count } não encontrados
}
s4c-missing-hint = Confira a grafia. Você também pode não ter acesso.
s4c-near = Você quis dizer { $name }?
s4c-other = { $count ->
    [one] { $count } pertence a outra organização
    [many] { $count } pertencem a outra organização
   *[other] { $count } pertencem a outra organização
}
s4c-arch = { $count ->
    [one] { $count } está arquivado
    [many] { $count } estão arquivados
   *[other] { $count } estão arquivados
}
s4c-add = { $count ->
    [one] Adicionar { $count } repositório
    [many] Adicionar { $count } de repositórios
   *[other] Adicionar { $count } repositórios
}
sr-s4c = { $found } encontrados. { $missing } não encontrados.
e4c-empty-title = A lista está vazia
e4c-empty-body = Cole pelo menos um nome.
e4c-empty-do = Ir para a caixa
e4c-big-title = Essa lista é longa demais
e4c-big-body = Aceitamos { 50000 } nomes de uma vez. A sua tem { $count }. Nada foi alterado.
e4c-big-do = Ir para a caixa
e4c-none-title = Nenhum dos nomes confere
e4c-none-body = Você pode ter escolhido outra organização. A lista parece ser de { $guess }.
e4c-none-do = Conferir os nomes
e4c-nonehere-title = Nenhum dos nomes confere
e4c-nonehere-body = Confira a grafia. Você também pode não ter acesso a esses repositórios.
e4c-nonehere-do = Conferir os nomes
