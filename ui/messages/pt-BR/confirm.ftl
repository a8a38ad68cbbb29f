## 6A

s6a-title-run = Verificando a conexão
s6a-title-ok = Conectado
s6a-body-run = Isso leva alguns segundos.
s6a-body-ok = O Factory e { $org } estão conectados. { $count ->
    [one] O Factory pode usar { $count } repositório.
    [many] O Factory pode usar { $count } de repositórios.
   *[other] O Factory pode usar { $count } repositórios.
}
s6a-body-all = O Factory e { $org } estão conectados. O Factory pode usar todos os repositórios, os atuais e os futuros.
s6a-c1 = O Factory diz: conectado
s6a-c2 = O GitHub diz: o aplicativo foi adicionado
s6a-c3 = A organização é a correta
s6a-c4 = Os repositórios conferem com o seu plano
s6a-c5 = As oito permissões foram concedidas
s6a-c6 = O Factory consegue ler um repositório
s6a-ref = Referência
s6a-when = Conectado em { $date } por { $who }
s6a-save = Salvar um registro
s6a-next-more = Conectar outra organização
s6a-next-close = Fechar
sr-s6a-ok = Conectado. O Factory e { $org } estão conectados.
e6a-notyet-title = O Factory ainda não diz “conectado”
e6a-notyet-body = O GitHub está pronto. O Factory pode precisar de mais um minuto.
e6a-notyet-do = Verificar de novo
e6a-read-title = O Factory não consegue ler { $repo }
e6a-read-body = O resto está certo. O repositório pode estar vazio ou ser novo na lista. Espere um minuto e verifique de novo.
e6a-read-do = Verificar de novo
e6a-perm-title = Falta conceder uma permissão
e6a-perm-body = Um proprietário precisa aceitar { $name } no GitHub.
e6a-perm-do = Abrir no GitHub
s6a-title-not = Ainda não conectado
s6a-title-guided = Adicionado no GitHub
s6a-body-not = Ainda falta algo. Nada se perdeu.
s6a-body-guided = O GitHub e { $org } estão prontos. O que não conseguimos verificar no Factory está marcado abaixo.
s6a-line-running = Verificando…
s6a-line-holds = Sim
s6a-line-fails = Não
s6a-line-unknown = Não temos como saber
s6a-record = Registro
s6a-saved = Salvo como { $file }
s6a-not-saved = Não foi possível salvar o registro. O disco está cheio ou bloqueado.
s6a-help = Perguntamos ao GitHub e ao Factory, linha por linha. Nada aqui é suposição.
e6a-gone-title = O Factory não está mais em { $org }
e6a-gone-body = O GitHub diz que o aplicativo não está adicionado. Alguém pode tê-lo removido. Suas escolhas estão salvas.
e6a-gone-do = Adicionar de novo
