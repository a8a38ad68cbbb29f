## 0C

s0c-title = Suas conexões
s0c-empty-title = Nenhuma conexão ainda
s0c-empty-body = Conecte sua primeira organização do GitHub ao Factory.
s0c-add = Adicionar uma organização
s0c-row-ok = Conectada. Verificada { $when }.
s0c-row-setup = A configuração está na etapa { $n } de 6
s0c-row-owner = Aguardando um proprietário desde { $date }
s0c-row-bad = Precisa da sua atenção
s0c-row-open = Abrir { $org }
s0c-search = Buscar conexões
sr-s0c-count = { $count ->
    [one] Uma conexão.
   *[other] { $count } conexões.
}
s0c-row-approved = Um proprietário disse sim. Abra para continuar.
s0c-row-yours = Você disse que está conectada. Não conseguimos verificar.
s0c-row-paused = O Factory está pausado no GitHub. Verificado { $when }.
s0c-row-gone = O Factory não está mais no GitHub. Verificado { $when }.
s0c-row-cut = O Factory não a usa mais. Verificado { $when }.
s0c-row-different = O GitHub tem algo diferente do que você planejou. Verificado { $when }.
s0c-new = Nova organização
s0c-show = Mostrar
s0c-show-all = Todas
s0c-show-ok = Conectadas
s0c-show-setup = Em configuração
s0c-show-owner = Aguardando um proprietário
s0c-none = Nenhuma conexão corresponde.
s0c-signed-out = Você saiu da sua conta. Isto é o que sabíamos por último. Pedimos que você entre ao abrir uma.
s0c-help = Cada organização tem seu próprio plano. Abrir uma não muda nada em outra.
s0c-help-b1 = Adicionar uma organização usa as contas em que você já entrou.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } já está conectada.
e0c-same-body = Abra para fazer mudanças.
e0c-same-do = Abrir { $org }
e0c-begun-title = { $org } já está sendo configurada.
e0c-begun-body = Abra para continuar de onde parou. Suas escolhas ali estão salvas.
e0c-begun-do = Abrir { $org }
