## 2A

s2a-title = Iniciar a conexão com o GitHub
s2a-body = O Factory vai preparar uma conexão para { $workspace }. É o mesmo que escolher Connect ao lado do GitHub no Factory.
s2a-start = Iniciar a conexão
s2a-manual = Prefiro clicar no próprio Factory
s2a-manual-1 = No Factory, abra <strong>Settings</strong> (Configurações).
s2a-manual-2 = Escolha <strong>Integrations</strong> (Integrações).
s2a-manual-3 = Ao lado do GitHub, escolha <strong>Connect</strong> (Conectar).
s2a-manual-4 = Escolha <strong>Manage GitHub Permissions</strong> (Gerenciar permissões do GitHub).
s2a-help = Nada é compartilhado ainda. Na próxima etapa, você vai ao GitHub e escolhe o que o Factory pode ver.
e2a-plan-title = Seu plano do Factory não inclui isto
e2a-plan-body = Seu plano não tem conexão com o GitHub. Um admin do Factory pode mudar o plano. Depois, tente de novo.
e2a-plan-do = Tentar de novo
e2a-off-title = O GitHub está desativado nas suas configurações do Factory
e2a-off-body = Alguém da sua empresa o desativou. Um admin do Factory pode ativá-lo. Depois, tente de novo.
e2a-off-do = Tentar de novo
e2a-busy-title = Outra pessoa está conectando agora
e2a-busy-body = { $who } começou. Duas pessoas ao mesmo tempo podem desfazer o trabalho uma da outra.
e2a-busy-do = Tentar de novo

## 2B

s2b-title = O GitHub já está conectado
s2b-body = { $who } conectou { $org } em { $date }. O que você quer fazer?
s2b-check = Verificar se funciona
s2b-repos = Alterar repositórios
s2b-perm = Revisar permissões
s2b-add = Conectar outra organização
s2b-fix = Reconectar
s2b-fix-hint = Use isto se o acesso parou de funcionar. Seus repositórios ficam como estão.
s2a-guided-body = O Factory tem uma página para isso. Abrimos no seu navegador e dizemos o que escolher.
s2a-guided-open = Abrir as configurações do Factory
s2a-guided-done = Já fiz isso
s2b-body-plain = { $org } já está conectada. O que você quer fazer?
s2b-check-hint = Perguntamos ao Factory e ao GitHub. Nada é alterado.
s2b-repos-hint = Adicione alguns ou retire outros.
s2b-perm-hint = Veja o que o Factory pode fazer.
s2b-help = É seguro repetir isto. Nada muda até você escolher aqui e no GitHub.
