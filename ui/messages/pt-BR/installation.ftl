## 5B

s5b-title = Concluir no GitHub
s5b-body = Abrimos o GitHub com as suas escolhas preenchidas. Confira e escolha <strong>Install</strong> (Instalar).
s5b-body-request = Abrimos o GitHub com as suas escolhas preenchidas. Confira e escolha <strong>Request</strong> (Solicitar). O GitHub pergunta a um proprietário por você.
s5b-body-list = Abrimos o GitHub. Escolha <strong>Only select repositories</strong> (só alguns repositórios) e depois os nomes da sua lista.
s5b-body-unknown = Abrimos o GitHub com as suas escolhas preenchidas. Confira e escolha o botão verde.
s5b-body-both = Abrimos o GitHub com as suas escolhas preenchidas. Confira e escolha <strong>Install and request</strong>. O GitHub pede o resto a um proprietário.
s5b-body-nothing = Você não vê nenhum botão no GitHub. É uma regra da sua empresa ou outra conta.
s5b-who = Confira se o GitHub mostra { $who } como a sua conta.
s5b-1 = Confira se o nome no topo é { $org }.
s5b-2 = Confira os repositórios.
s5b-3 = Escolha o botão verde.
s5b-3-install = Escolha <strong>Install</strong>.
s5b-3-both = Escolha <strong>Install and request</strong>.
s5b-3-request = Escolha <strong>Request</strong>.
s5b-3-save = Escolha <strong>Save</strong>.
s5b-list = Sua lista para marcar
s5b-wait = Aguardando o GitHub
s5b-again = Abrir o GitHub de novo
s5b-button = Qual botão aparece?
s5b-button-install = <strong>Install</strong>: você pode fazer tudo. Escolha-o.
s5b-button-both = <strong>Install and request</strong>: parte agora, um proprietário aprova o resto.
s5b-button-request = <strong>Request</strong>: um proprietário precisa aprovar. Escolha-o e volte para cá.
s5b-button-save = <strong>Save</strong>: o Factory já estava adicionado. Confira a lista e escolha-o.
s5b-button-none = <strong>No button, or a page that says 404</strong> (nenhum botão, ou uma página que diz 404): confira primeiro a conta na página do GitHub.
s5b-ask = Pedir a um proprietário
sr-s5b-wait-any = Abrimos o GitHub. Conclua por lá.
sr-s5b-wait = Abrimos o GitHub. Escolha Install nele.
e5b-wrongorg-title = O Factory foi adicionado a outra organização
e5b-wrongorg-body = Você escolheu { $planned }, mas o GitHub diz { $actual }. Nada se perdeu.
e5b-wrongorg-do = Abrir o GitHub para { $planned }
e5b-notadmin-title = O GitHub não deixou você adicionar o Factory
e5b-notadmin-body = Uma regra da empresa diz que só proprietários podem adicionar aplicativos. Você pode escolher Request lá ou escrever a um proprietário.
e5b-notadmin-do = Pedir a um proprietário
e5b-blocked-title = Sua empresa bloqueia aplicativos novos
e5b-blocked-body = Uma regra no GitHub impede adicionar e pedir. Só um proprietário pode mudá-la. Se o GitHub mostrar outra conta, troque primeiro para a sua.
e5b-blocked-do = Pedir a um proprietário
e5b-late-title = O GitHub terminou, mas o Factory ainda não vê
e5b-late-body = Isso pode levar um minuto. Continuamos verificando.
e5b-late-do = Verificar agora
e5b-paused-title = O Factory está pausado em { $org }
e5b-paused-body = Alguém pausou o aplicativo. Um proprietário pode reativá-lo no GitHub.
e5b-paused-do = Verificar de novo
e5b-pausedby-title = O Factory está pausado em { $org }
e5b-pausedby-body = { $who } pausou o aplicativo. A mesma pessoa, ou outro proprietário, pode reativá-lo no GitHub.
e5b-pausedby-do = Verificar de novo

## 5C

s5c-title = O GitHub tem algo diferente
s5c-body = Isto é o que você planejou e o que o GitHub tem agora. Você pode manter ou alterar.
s5c-plan = Seu plano
s5c-now = O GitHub tem
s5c-missing = { $count ->
    [one] Falta { $count } repositório
    [many] Faltam { $count } de repositórios
   *[other] Faltam { $count } repositórios
}
s5c-extra = { $count ->
    [one] { $count } repositório a mais que o planejado
    [many] { $count } de repositórios a mais que o planejado
   *[other] { $count } repositórios a mais que o planejado
}
s5c-all = Você planejou alguns, mas o GitHub tem todos, os atuais e os futuros.
s5c-perm = Falta uma permissão: { $name }
s5c-keep = Manter o que o GitHub tem
s5c-fix = Alterar no GitHub
s5c-owner = Um proprietário pode ter mudado de propósito. Pergunte antes de desfazer.
sr-s5c = Faltam { $missing }. Há { $extra } a mais que o planejado.
s5b-body-update = Abrimos o GitHub. O Factory já estava adicionado nele. Altere a lista e escolha <strong>Save</strong> (Salvar).
s5b-nothing = Procure uma nova aba atrás desta janela. O endereço começa com { $host }. Se não houver, copie o link e cole em um navegador deste computador.
s5b-help = Só a página do GitHub pode adicionar um aplicativo. Depois comparamos o que o GitHub tem com o seu plano.
s5b-checked = Perguntamos ao GitHub a cada poucos segundos. Última verificação: { $when }.
s5b-copy-names = { $count ->
    [one] Copiar { $count } nome
    [many] Copiar { $count } de nomes
   *[other] Copiar { $count } nomes
}
s5b-guided-done = Já escolhi no GitHub
s5c-search = Buscar repositórios
s5c-hidden = { $count ->
    [one] Há mais { $count } que não aparece.
    [many] Há mais { $count } que não aparecem.
   *[other] Há mais { $count } que não aparecem.
}
