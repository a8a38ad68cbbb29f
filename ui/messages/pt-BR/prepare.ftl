## 0A

s0a-title = Conectar o GitHub ao Factory
s0a-body = Isso leva cerca de 10 minutos. Verificamos algumas coisas antes, para você não travar depois.
s0a-need = Você precisa de duas coisas
s0a-need-1 = Uma conta de admin no Factory
s0a-need-2 = Uma conta do GitHub que possa adicionar aplicativos à organização da sua empresa
s0a-need-help = Não tem certeza? Comece mesmo assim. Avisamos quando outra pessoa precisar agir.
s0a-checks = Verificações
s0a-check-net = Este computador alcança o Factory e o GitHub
s0a-check-clock = O relógio está certo
s0a-check-browser = Um navegador pode ser aberto
s0a-check-return = O navegador consegue trazer você de volta a este aplicativo
s0a-check-vault = Seu acesso pode ser guardado aqui com segurança
s0a-check-factory = Você é admin no Factory
s0a-check-github = Você pode adicionar aplicativos no GitHub
s0a-state-run = Verificando…
s0a-state-ok = Pronto
s0a-state-bad = Precisa da sua atenção
s0a-state-unknown = Não conseguimos verificar isto
s0a-state-later-1 = Verificamos depois que você entrar
s0a-state-later-3 = Verificamos na etapa 3
s0a-start = Começar
s0a-practice = Praticar primeiro
s0a-help = Olhamos só este computador. Ainda não enviamos nada.
s0a-help-b1 = Você pode parar a qualquer momento. Seu progresso fica salvo.
s0a-help-b2 = Nada muda no GitHub até você escolher Install nele.
s0a-help-b3 = O Factory não mescla código por conta própria.
sr-s0a-done = Todas as verificações estão prontas.
sr-s0a-problem = { $count ->
    [one] { $count } verificação precisa da sua atenção.
    [many] { $count } de verificações precisam da sua atenção.
   *[other] { $count } verificações precisam da sua atenção.
}
e0a-browser-title = Não encontramos um navegador
e0a-browser-body = O acesso acontece no seu navegador. Você pode usar um código no celular ou em outro computador.
e0a-browser-do = Usar um código
e0a-return-title = Seu navegador talvez não consiga trazer você de volta
e0a-return-body = Algo neste computador bloqueia o caminho de volta. Você pode continuar: usaremos um código.
e0a-return-do = Continuar com um código
e0a-start-title = Uma verificação impede você
e0a-start-body = Corrija o que está marcado na lista e escolha Começar de novo.
## 0B

s0b-title = Bem-vindo de volta
s0b-body = Você parou na etapa { $n }: { $name }. Suas escolhas estão salvas.
s0b-continue = Continuar
s0b-over = Recomeçar
s0b-waiting = Ainda aguardando um proprietário. Você pediu em { $date }.
s0b-ended = Seu acesso terminou. Pedimos que você entre mais uma vez. O resto está salvo.
s0b-link = A aba antiga do navegador não funciona mais. Abrimos uma nova.
s0b-over-title = Recomeçar?
s0b-over-body = Isso apaga as suas escolhas neste computador. O GitHub e o Factory não mudam.
s0b-over-yes = Apagar e recomeçar
s0b-over-no = Manter minhas escolhas
e0b-bad-title = Não conseguimos ler o seu progresso salvo
e0b-bad-body = O arquivo está danificado. Guardamos uma cópia para o suporte. O GitHub não foi alterado, e podemos encontrar o seu lugar a partir dele.
e0b-bad-do = Encontrar meu lugar
s0a-check-again = Verificar de novo
s0b-body-checks = Você parou antes da primeira etapa. Nada foi alterado.
s0b-saved = Salvo { $when }
s0b-help = Seu progresso fica neste computador. Antes de continuar, perguntamos ao Factory e ao GitHub como tudo está agora.
e0a-start-do = Verificar de novo
