## 9E

s9e-title = Configurações
s9e-body = Estas configurações valem para este computador. O que você fazia continua atrás desta página.
s9e-open = Configurações
s9e-window = Configurações, Factory Setup
s9e-net = Rede
s9e-proxy = Endereço do proxy
s9e-proxy-legend = Como alcançar a web
s9e-proxy-auto = Igual a este computador
s9e-proxy-auto-hint = Usamos o proxy que este computador indica, se indicar algum.
s9e-proxy-none = Sem proxy
s9e-proxy-none-hint = Vamos direto à web, diga o que disser este computador.
s9e-proxy-own = Um proxy que informo aqui
s9e-proxy-own-hint = Sua equipe de TI sabe o endereço.
s9e-proxy-example = Por exemplo, proxy.example.com:8080
s9e-login = Nome para o proxy
s9e-login-hint = Deixe vazio se o proxy não pedir um nome.
s9e-password = Senha para o proxy
s9e-password-kept = Há uma senha guardada. Digite uma nova para trocá-la.
s9e-password-hint = Nós a guardamos no cofre deste computador.
s9e-save = Salvar
s9e-saved = Salvo
s9e-used = Em uso agora: { $proxy }
s9e-used-setting = informado aqui
s9e-used-environment = indicado por uma variável de ambiente
s9e-used-system = indicado por este computador
s9e-used-none = Em uso agora: sem proxy
s9e-ca = Arquivo de certificados
s9e-ca-hint = Sua equipe de TI pode fornecer este arquivo.
s9e-ca-none = Confiamos no que este computador confia.
s9e-ca-also = Confiamos no que este computador confia e também em:
s9e-ca-until = Válido até { $date }
s9e-ca-choose = Escolher um arquivo
s9e-ca-forget = Remover
s9e-test = Testar a rede
s9e-test-hint = Olhamos cada servidor de que a configuração precisa. Não entramos em nenhum.
s9e-test-running = { $count ->
    [one] Olhando { $count } servidor
    [many] Olhando { $count } de servidores
   *[other] Olhando { $count } servidores
}…
s9e-test-ok = O Factory e o GitHub responderam.
s9e-test-bad = { $count ->
    [one] { $count } servidor precisa de atenção.
    [many] { $count } de servidores precisam de atenção.
   *[other] { $count } servidores precisam de atenção.
}
s9e-test-hosts = Servidores
s9e-copy = Copiar detalhes para a TI
s9e-host-run = Olhando…
s9e-host-ok = Respondeu
s9e-host-bad = Precisa de atenção
s9e-host-ms = { $ms } ms
s9e-host-via = Por { $proxy }
s9e-host-direct = Sem proxy
s9e-host-issuer = Certificado de { $issuer }
s9e-host-print = Impressão digital (SHA-256)
s9e-t-offline = Este computador está sem rede, ou a conexão foi cortada.
s9e-t-name_lookup = O nome deste servidor não é conhecido aqui. Sua rede pode bloqueá-lo.
s9e-t-proxy = O proxy não está lá, ou não nos deixa passar. Confira o endereço dele.
s9e-t-proxy_login = O proxy quer um nome e uma senha. Informe-os acima e teste de novo.
s9e-t-proxy_login_unsupported = O proxy quer um tipo de acesso que não temos: { $kinds }. Um programa local como px, cntlm ou alpaca pode entrar por nós. Informe acima o endereço desse programa.
s9e-t-inspected = Uma ferramenta da empresa lê o tráfego para este servidor. Adicione acima o arquivo de certificados da sua equipe de TI.
s9e-t-clock = O certificado não combina com a data deste computador. Deixe o relógio no automático e teste de novo.
s9e-t-certificate = O certificado deste servidor não está certo. Passe os detalhes à sua equipe de TI.
s9e-t-timeout = Sem resposta a tempo. Sua rede pode bloquear este servidor.
s9e-t-refused = O servidor está lá, mas nada responde. Sua rede pode bloqueá-lo.
s9e-t-portal = Sua rede colocou uma página própria no caminho. Abra o navegador e entre na rede.
s9e-t-server = O servidor respondeu e tem um problema próprio. Tente mais tarde.
s9e-about = Sobre
s9e-version = Factory Setup { $version }
s9e-help = Empresas costumam ter um proxy, ou uma ferramenta que lê o tráfego seguro. Sua equipe de TI sabe qual.
s9e-help-b1 = Uma senha vai para o cofre, nunca para um arquivo.
s9e-help-b2 = Testar a rede mostra o que dizer à TI. Não inclui nenhuma senha.
e9e-proxy-title = Isso não é um endereço de proxy
e9e-proxy-body = Digite o nome e a porta, como proxy.example.com:8080. Nada foi alterado.
e9e-proxy-do = Mudar o endereço
e9e-login-title = O nome e a senha têm campos próprios
e9e-login-body = Digite aqui só o endereço, como proxy.example.com:8080. Nada foi alterado.
e9e-login-do = Mudar o endereço
e9e-name-title = Esse nome não serve para um proxy
e9e-name-body = Um nome para o proxy é curto e não tem dois-pontos. Nada foi alterado.
e9e-name-do = Mudar o nome
e9e-pac-title = Isso é um script de proxy
e9e-pac-body = Não executamos scripts de proxy. Peça à sua equipe de TI o endereço que ele contém. Nada foi alterado.
e9e-pac-do = Mudar o endereço
e9e-ca-title = Isso não é um arquivo de certificados
e9e-ca-body = Um arquivo de certificados costuma terminar em .pem ou .crt. Nada foi alterado.
e9e-ca-do = Escolher outro arquivo
e9e-key-title = Esse arquivo contém uma chave privada
e9e-key-body = Um arquivo de certificados só contém certificados. Não o copiamos. Diga à sua equipe de TI que essa chave deve continuar secreta.
e9e-key-do = Escolher outro arquivo
e9e-disk-title = Não foi possível salvar as configurações
e9e-disk-body = O disco está cheio ou bloqueado. As configurações antigas continuam em uso.
e9e-disk-do = Fechar esta mensagem
e9e-bad-title = Não conseguimos ler as suas configurações salvas
e9e-bad-body = O arquivo está danificado ou é de uma versão mais nova. Usamos as configurações de costume até você salvar outras.
e9e-bad-do = Fechar esta mensagem
