## 1A

s1a-title = Entrar no Factory
s1a-body = Abrimos o Factory no seu navegador. Entre nele como sempre. Nunca vemos a sua senha.
s1a-open = Entrar com meu navegador
s1a-code = Usar um código em outro dispositivo
s1a-already = Você entrou como { $who }
s1a-other = Usar outra conta
s1a-where = Onde fica isto no Factory?
s1a-where-body = No Factory, fica em Settings, depois Integrations. Levamos você até lá.
s1a-help = O Factory pergunta quem você é, para que só admins possam conectar o GitHub.
s1a-help-b1 = Sua empresa pode mostrar a própria página de acesso.
s1a-help-b2 = Você precisa da função de admin no Factory.

## 1B

s1b-title = Termine de entrar no seu navegador
s1b-body = Abrimos o Factory no seu navegador. Entre nele. Esta janela continua sozinha.
s1b-wait = Aguardando o seu navegador
s1b-since = { $seconds ->
    [one] Começou há { $seconds } segundo. Não tenha pressa.
    [many] Começou há { $seconds } de segundos. Não tenha pressa.
   *[other] Começou há { $seconds } segundos. Não tenha pressa.
}
s1b-again = Abrir o navegador de novo
s1b-code = Usar um código em outro dispositivo
s1b-code-why = Alguns navegadores não conseguem trazer você de volta a esta janela. Um código em um celular ou outro computador funciona igualmente bem.
s1b-code-get = Obter um código
s1b-fold-1 = O que devo ver?
s1b-fold-1-body = Uma página do Factory que pede para você entrar. O endereço começa com { $host }.
s1b-fold-2 = Nada abriu
s1b-fold-2-body = Procure uma nova aba atrás desta janela. Se não houver, copie o link e cole em um navegador deste computador.
s1b-ok = Você entrou no Factory
sr-s1b-wait = Abrimos o seu navegador. Aguardando você entrar.
sr-s1b-20 = Nada abriu? Há ajuda nesta tela.
sr-s1b-ok = Você entrou no Factory.
e1b-denied-title = Você escolheu Cancel no navegador
e1b-denied-body = Nada foi alterado. Você pode entrar de novo a qualquer momento.
e1b-denied-do = Entrar com meu navegador
e1b-expired-title = O link expirou
e1b-expired-body = Para a sua segurança, os links valem por 10 minutos. Criamos um novo.
e1b-expired-do = Abrir o novo link
e1b-used-title = Esse link já foi usado
e1b-used-body = Cada link funciona uma vez. Se não foi você, avise o suporte.
e1b-used-do = Abrir um novo link
e1b-state-title = A resposta não correspondeu à nossa pergunta
e1b-state-body = Chegou uma resposta que não pedimos. Nós a descartamos para a sua segurança.
e1b-state-do = Começar o acesso de novo
e1b-sso-title = O acesso da sua empresa não foi concluído
e1b-sso-body = A página de acesso da sua empresa não deixou você passar. Sua equipe de TI pode ajudar.
e1b-sso-do = Tentar de novo

## 1C, and what 3C says the same way

s1c-title = Entrar com um código
s1c-body = Em um celular ou outro computador, vá ao endereço abaixo e digite este código.
s1c-address = Endereço
s1c-code = Seu código
s1c-say = Soletrar
s1c-qr = Escanear com a câmera do celular
s1c-left = { $minutes ->
    [one] Este código vale por mais { $minutes } minuto.
    [many] Este código vale por mais { $minutes } de minutos.
   *[other] Este código vale por mais { $minutes } minutos.
}
s1c-new = Obter um novo código
s1c-warn = Digite este código somente no endereço mostrado aqui. Nunca o informe a quem ligar para você.
s1c-ok = O código foi aceito
sr-s1c-code = Seu código é { $spelled }.
sr-s1c-two = Este código vale por mais dois minutos.
e1c-expired-title = O código expirou
e1c-expired-body = Os códigos valem por 15 minutos. Nada foi alterado.
e1c-expired-do = Obter um novo código
e1c-denied-title = Você escolheu Cancel no outro dispositivo
e1c-denied-body = Nada foi alterado.
e1c-denied-do = Obter um novo código
e1c-off-title = Os códigos estão desativados
e1c-off-body = Os códigos não funcionam para este aplicativo no momento. Use o seu navegador.
e1c-off-do = Entrar com meu navegador
s1c-copy = Copiar o código
s1c-open = Abrir neste computador
s1c-asking = Pedindo um código…
s1c-reading = Estamos lendo quem entrou.
s1c-help = Um código permite entrar quando o navegador deste computador não consegue. Você o digita onde entra, e esta janela continua sozinha.
s1c-help-b1 = O código só serve para você, e só por alguns minutos.
s1c-help-b2 = Ninguém do suporte pede um código a você nem envia um.

## 1D

s1d-title = Qual espaço de trabalho do Factory?
s1d-body = Você participa de mais de um. Escolha o que será conectado ao GitHub.
s1d-admin = Você é admin aqui
s1d-not = Você não é admin aqui
s1d-last = Usado da última vez
s1d-use = Usar este espaço
e1d-none-title = Escolha um espaço de trabalho
e1d-none-body = Escolha um da lista e continue.
e1d-none-do = Ir para a lista

## 1E

s1e-title = Um admin do Factory precisa fazer esta parte
s1e-body = Você entrou como { $who }. Esta conta é de membro, não de admin. Não há nada de errado com a sua conta.
s1e-who = Peça a uma destas pessoas
s1e-none = Não vemos quem são os admins. Pergunte à pessoa que configurou o Factory para a sua empresa.
s1e-msg = Mensagem para enviar
s1e-msg-text = Olá! Estou conectando o GitHub ao Factory para nós. Preciso da função de admin no Factory, ou você pode fazer esta parte. Leva cerca de 10 minutos. Abra o Factory, depois Settings, depois Members. Minha conta é { $who }.
s1e-copy = Copiar a mensagem
s1e-again = Já tenho a função. Verificar de novo
s1e-other = Usar outra conta
e1e-still-title = Você ainda é membro
e1e-still-body = A mudança pode levar um minuto. Se demorar mais, saia e entre de novo.
e1e-still-do = Verificar de novo
s1a-continue = Continuar como { $who }
s1a-guided-body = Abrimos o Factory no seu navegador. Entre como admin, volte e nos avise.
s1a-guided-1 = Entre no Factory pelo seu navegador.
s1a-guided-2 = Confira se você é admin nele.
s1a-guided-open = Abrir o Factory
s1a-guided-done = Já entrei como admin
s1d-search = Buscar espaços de trabalho
s1d-help = Um espaço de trabalho é o lugar da sua empresa no Factory. O GitHub é conectado a um espaço por vez.
s1e-loading = Procurando os admins…
s1e-checked = Verificamos de novo sozinhos. Última verificação: { $when }.
s1e-help = Só um admin pode conectar o GitHub, para que a sua empresa mantenha o controle. Nada foi alterado.
