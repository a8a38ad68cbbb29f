## 5A

s5a-title = Confira o que o Factory pode fazer
s5a-body = Leia a lista e conclua no GitHub. Abra uma linha para ver por que o Factory precisa dela.
s5a-sum-org = Organização
s5a-sum-repos = Repositórios
s5a-sum-you = Você
s5a-change = Alterar
s5a-granted = Concedida
s5a-notyet = Ainda não
s5a-why = Por que o Factory precisa disso
s5a-cant = O que ele não pode fazer
s5a-safe = O que protege você
s5a-by-github = O GitHub garante isso
s5a-by-factory = O Factory promete isso
s5a-risk-read = Só lê
s5a-risk-text = Pode alterar texto
s5a-risk-code = Pode alterar código
s5a-p-code = Código: ler e gravar
s5a-p-code-what = O Factory pode ler o seu código e propor mudanças em um branch.
s5a-p-code-why = Ele precisa ler o código para ajudar e gravar as mudanças em um branch para você revisar.
s5a-p-code-cant = O Factory não mescla código por conta própria.
s5a-p-code-safe = Adicione no GitHub uma regra de branch que peça uma revisão. Assim o GitHub também garante isso.
s5a-p-work = Workflows: ler e gravar
s5a-p-work-what = O Factory pode alterar os arquivos que executam seus testes e lançamentos.
s5a-p-work-why = Assim ele pode corrigir ou adicionar testes quando você pedir.
s5a-p-work-cant = Ele não vê os seus segredos guardados. Mas um arquivo de workflow pode usá-los quando é executado.
s5a-p-work-safe = Peça uma revisão para a pasta .github/workflows.
s5a-p-pr = Pull requests: ler e gravar
s5a-p-pr-what = O Factory pode abrir pull requests, comentar e atualizá-los.
s5a-p-pr-why = É com um pull request que o Factory mostra o trabalho dele.
s5a-p-pr-cant = Ele não pode pular as suas regras de revisão, a menos que você permita isso no GitHub.
s5a-p-pr-safe = Peça a revisão de uma pessoa em cada pull request.
s5a-p-status = Status de commit: ler e gravar
s5a-p-status-what = O Factory pode ver e definir as marcas de aprovado ou falhou ao lado de uma mudança.
s5a-p-status-why = Isso mostra se o trabalho dele está pronto, em andamento ou falhou.
s5a-p-status-cant = Ele não pode alterar código com isso.
s5a-p-status-safe = Nas regras de branch, diga qual aplicativo pode definir cada marca exigida.
s5a-p-issue = Issues: ler e gravar
s5a-p-issue-what = O Factory pode ler, escrever e fechar issues.
s5a-p-issue-why = As issues dizem ao Factory em que trabalhar, e ele pode responder nelas.
s5a-p-issue-cant = Ele não pode alterar código com isso.
s5a-p-issue-safe = Cada mudança mostra que foi feita pelo Factory.
s5a-p-disc = Discussions: ler e gravar
s5a-p-disc-what = O Factory pode ler discussões e responder nelas.
s5a-p-disc-why = Conversas antigas o ajudam a entender um projeto.
s5a-p-disc-cant = Ele não pode alterar código com isso.
s5a-p-disc-safe = Cada resposta mostra que foi escrita pelo Factory.
s5a-p-act = Actions: ler
s5a-p-act-what = O Factory pode ver as execuções de testes e os registros delas.
s5a-p-act-why = Ele precisa saber se um teste falhou e por quê.
s5a-p-act-cant = Ele não pode iniciar nem parar uma execução.
s5a-p-act-safe = O GitHub oculta segredos conhecidos nos registros. Não imprima dados privados neles.
s5a-p-meta = Metadados: ler
s5a-p-meta-what = O Factory pode ver nomes, descrições e configurações que não são privados.
s5a-p-meta-why = O GitHub pede isso a todo aplicativo.
s5a-p-meta-cant = Ele não pode ler código com isso.
s5a-p-meta-safe = Nada pode ser alterado com isso.
s5a-go = Concluir no GitHub
s5a-help = Não é possível escolher permissões uma a uma. O GitHub dá a um aplicativo tudo o que ele pede, ou nada.
s5a-help-b1 = Se o Factory pedir mais depois, um proprietário precisa aceitar de novo.
e5a-more-title = O Factory pede mais do que conhecemos
e5a-more-body = O GitHub lista { $list }, que não está no nosso guia. Pergunte ao Factory antes de continuar.
e5a-more-do = Li isto
e5a-less-title = O Factory pede menos do que o esperado
e5a-less-body = Falta { $list }. A configuração pode continuar, mas parte do trabalho pode falhar.
e5a-less-do = Continuar
s5a-sum-all = Todos, os atuais e os futuros
s5a-sum-some = { $count ->
    [one] { $count } repositório
    [many] { $count } de repositórios
   *[other] { $count } repositórios
}
s5a-sum-more = { $names } e { $count ->
    [one] mais { $count }
    [many] mais { $count }
   *[other] mais { $count }
}
s5a-asked-title = { $count ->
    [one] O Factory pede { $count } permissão
    [many] O Factory pede { $count } de permissões
   *[other] O Factory pede { $count } permissões
}
s5a-open-all = Abrir tudo
s5a-close-all = Fechar tudo
s5a-from-guide = O GitHub não nos disse o que o Factory pede hoje. Esta lista vem do guia do Factory.
s5a-level-read = ler
s5a-level-write = ler e gravar
s5a-level-admin = ler, gravar e administrar
s5a-unknown = Isto não está no nosso guia. Pergunte ao Factory antes de continuar.
s5a-new = Novo
e5a-changed-title = O plano mudou enquanto você lia
e5a-changed-body = Algo está diferente no GitHub agora. Nada foi enviado. Veja a lista de novo e continue.
e5a-changed-do = Ver de novo
