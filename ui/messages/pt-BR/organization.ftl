## 3D

s3d-title = Qual organização do GitHub?
s3d-body = Escolha a organização da sua empresa. Você pode conectar outras depois.
s3d-search = Buscar organizações
s3d-owner = Proprietário
s3d-owner-hint = Você pode fazer todas as etapas.
s3d-repoadmin = Admin de repositórios
s3d-repoadmin-hint = Você pode adicionar o Factory aos repositórios que gerencia.
s3d-member = Membro
s3d-member-hint = Você pode pedir a um proprietário. Escrevemos a mensagem por você.
s3d-unknown = Ainda não se sabe
s3d-unknown-hint = O GitHub mostra na próxima página o que você pode fazer.
s3d-connected = Já conectada
s3d-invited = Convite pendente
s3d-invited-hint = Você ainda não aceitou o convite.
s3d-from = Como sabemos
s3d-from-installation = O GitHub a lista porque o Factory está adicionado lá. Lido { $when }.
s3d-from-membership = O GitHub lista você como membro. Lido { $when }.
s3d-from-public = Sua participação é pública no GitHub. Lido { $when }.
s3d-from-typed = Você digitou o nome. Procurado { $when }.
s3d-from-role = O GitHub só informa a sua função onde o Factory está adicionado.
s3d-personal = Sua própria conta
s3d-personal-hint = Não é a organização de uma empresa.
s3d-missing = Não encontrou?
s3d-missing-field = Nome da organização, como em github.com/name
s3d-missing-why = O GitHub oculta algumas organizações de aplicativos novos. Um nome ausente não significa um problema.
s3d-use = Usar { $org }
s3d-empty-title = Ainda não vemos nenhuma organização
s3d-empty-body = Isso é normal antes de adicionar o Factory. Digite o nome da sua organização.
sr-s3d-count = { $count ->
    [one] { $count } organização.
    [many] { $count } de organizações.
   *[other] { $count } organizações.
}
e3d-none-title = Escolha uma organização
e3d-none-body = Escolha uma da lista ou digite o nome.
e3d-none-do = Ir para a lista
e3d-notfound-title = O GitHub não conhece esse nome
e3d-notfound-body = Confira a grafia. O nome é a parte depois de github.com/ no endereço.
e3d-notfound-do = Mudar o nome
e3d-user-title = Isso é uma pessoa, não uma organização
e3d-user-body = { $name } é a conta de uma pessoa. O código de uma empresa costuma ficar em uma organização.
e3d-user-do = Escolher outra
e3d-invite-title = Você não aceitou o seu convite
e3d-invite-body = { $org } convidou você, mas você ainda não aceitou. Aceite no GitHub e volte para cá.
e3d-invite-do = Abrir o convite
e3d-invite-alt = Carregar de novo
e3d-norequest-title = { $org } não deixa membros pedirem aplicativos
e3d-norequest-body = Uma regra da empresa impede pedidos no GitHub. Você ainda pode escrever a um proprietário.
e3d-norequest-do = Pedir a um proprietário
e3d-sso-title = { $org } exige o acesso da sua empresa
e3d-sso-body = { $org } pede que você entre primeiro com a conta da empresa. Abra a organização no GitHub, entre e escolha-a aqui de novo.
e3d-sso-do = Ir para a lista
e3d-ip-title = { $org } só aceita redes conhecidas
e3d-ip-body = Sua empresa tem uma lista de redes permitidas. Você, ou o Factory, não está nela. O proprietário no GitHub pode adicionar.
e3d-ip-do = Ir para a lista
e3d-ipof-title = { $org } só aceita redes conhecidas
e3d-ipof-body = Sua empresa tem uma lista de redes permitidas. O GitHub viu você em { $address }, que não está nela. O proprietário no GitHub pode adicionar.
e3d-ipof-do = Ir para a lista
e3d-restricted-title = { $org } não aprovou este aplicativo
e3d-restricted-body = Uma regra da empresa barra aplicativos que nenhum proprietário aprovou. Um proprietário pode aprovar em Third-party access. Nada foi alterado.
e3d-restricted-do = Ir para a lista
## 3E

s3e-title = Pedir a um proprietário de { $org }
s3e-body = Só um proprietário pode adicionar o Factory para toda a organização. Aqui está uma mensagem para enviar.
s3e-body-unpause = Só um proprietário pode reativar o Factory. Aqui está uma mensagem para enviar.
s3e-tabs = Tamanho da mensagem
s3e-tab-mail = E-mail
s3e-tab-chat = Chat
s3e-tab-short = Curta
s3e-subject-label = Assunto
s3e-subject = Pedido: adicionar o aplicativo Factory a { $org } no GitHub
s3e-subject-unpause = Pedido: reativar o aplicativo Factory em { $org } no GitHub
s3e-msg =
    Olá! Estou conectando a nossa organização do GitHub { $org } ao Factory. Preciso que um proprietário aprove. Leva cerca de dois minutos.

    Abra este link, confira a lista de repositórios e escolha Install:
    { $link }

    O aplicativo pode ler e gravar código, issues, pull requests e discussões. Também pode alterar status de commit e arquivos de workflow. Pode ler actions e metadados. O Factory não mescla código por conta própria.

    Você pode alterá-lo ou removê-lo a qualquer momento, em Settings, GitHub Apps.

s3e-msg-chat =
    Olá! Estou conectando { $org } ao Factory e preciso de um proprietário do GitHub por dois minutos. Abra este link, confira a lista de repositórios e escolha Install:
    { $link }

s3e-msg-short =
    Você pode adicionar o Factory a { $org } no GitHub? Dois minutos:
    { $link }
s3e-msg-unpause =
    Olá! O aplicativo Factory está pausado na nossa organização do GitHub { $org }. Precisamos dele de novo, e só um proprietário pode reativá-lo. Leva cerca de um minuto.

    Abra este link e escolha Unsuspend no fim da página:
    { $link }

s3e-msg-unpause-chat =
    Olá! O Factory está pausado em { $org } no GitHub. Você pode reativá-lo? Abra este link e escolha Unsuspend:
    { $link }
s3e-msg-unpause-short =
    Você pode escolher Unsuspend aqui para o Factory em { $org }?
    { $link }
s3e-copy = Copiar a mensagem
s3e-mail = Abrir meu e-mail
s3e-mail-long = O link é longo demais para um programa de e-mail. Copie a mensagem e cole.
s3e-github = Enviar o pedido pelo GitHub
s3e-github-hint = O GitHub escreve aos proprietários por você. Você verá um botão que diz Request.
s3e-both = O mais rápido é fazer os dois.
s3e-who = Proprietários que vemos
s3e-who-none = O GitHub não nos mostra os proprietários. Veja em People na página da sua organização.
s3e-who-paused = { $who } pausou o aplicativo, e só proprietários podem fazer isso.
s3e-people = A página de pessoas da sua organização
s3e-sees = O que o proprietário verá
s3e-sees-1 = Uma página no GitHub. O nome { $org } está no topo.
s3e-sees-2 = { $count ->
    [one] Sua lista, com { $count } repositório marcado.
    [many] Sua lista, com { $count } de repositórios marcados.
   *[other] Sua lista, com { $count } repositórios marcados.
}
s3e-sees-2-all = Todos os repositórios, já escolhidos.
s3e-sees-2-none = Uma escolha de organizações e depois uma lista de repositórios.
s3e-sees-3 = As permissões, em uma lista.
s3e-sees-4 = Um botão verde que diz Install. Nada precisa ser configurado no computador dele.
s3e-sees-unpause = As configurações do aplicativo em { $org }. Unsuspend fica no fim da página.
s3e-sent = Já enviei
s3e-self = Sou proprietário. Continuar
s3e-help = Um proprietário só precisa do link e de um navegador. Percebemos sozinhos quando estiver feito.
sr-s3e-copied = A mensagem foi copiada.
e3e-mail-title = Nenhum programa de e-mail abriu
e3e-mail-body = Copie a mensagem e cole onde quiser.
e3e-mail-do = Fechar

## 3F

s3f-title = Aguardando um proprietário de { $org }
s3f-body = Você pediu em { $date }. Os proprietários costumam levar alguns dias. Você pode fechar este aplicativo. Verificamos a cada vez que você o abre.
s3f-checked = Última verificação: { $when }
s3f-next = Próxima verificação { $when }
s3f-seen = O GitHub tem o seu pedido
s3f-unseen = Não vemos um pedido no GitHub
s3f-unseen-hint = Uma mensagem que você mesmo enviou não aparece lá. Está tudo bem.
s3f-remind = Copiar um lembrete
s3f-remind-text =
    Olá! Um breve lembrete sobre o meu pedido de adicionar o aplicativo Factory a { $org } no GitHub. Leva cerca de dois minutos:
    { $link }

    Obrigado.

s3f-slow = { $days ->
    [one] Já se passou { $days } dia. Um lembrete pode ajudar.
    [many] Já se passaram { $days } de dias. Um lembrete pode ajudar.
   *[other] Já se passaram { $days } dias. Um lembrete pode ajudar.
}
s3f-other = Pedir a outro proprietário
s3f-notify = Avisar neste computador quando for aprovado
s3f-while = Enquanto você espera
s3f-while-1 = Escolher seus repositórios
s3f-while-1-hint = Seu pedido fica como está. Nós o comparamos com a sua nova escolha.
s3f-while-2 = Ler o que o Factory pode fazer
s3f-while-3 = Praticar as últimas etapas
s3f-cancel = Parar de esperar
s3f-cancel-title = Parar de esperar?
s3f-cancel-body = Isso para as nossas verificações. Para retirar o pedido em si, fale com um proprietário.
s3f-cancel-no = Continuar esperando
sr-s3f-ok = Um proprietário aprovou o Factory. Você pode continuar.
e3f-gone-title = Você não está mais em { $org }
e3f-gone-body = O GitHub diz que você não é mais membro. Um proprietário pode adicionar você de novo.
e3f-gone-do = Pedir a um proprietário
s3f-no = O GitHub não nos avisa se um proprietário recusar. Na dúvida, pergunte a ele.
sr-s3f-still = Ainda não aprovado. Acabamos de verificar.
s3d-missing-do = Procurar
s3d-help = Uma organização é o lugar da sua empresa no GitHub. O Factory é adicionado a uma organização por vez.
s3d-help-b1 = Se você não é proprietário, o GitHub pode perguntar a um proprietário por você.
s3f-asked = Você pediu a um proprietário
s3f-waiting = Aguardando uma resposta
s3f-then = Um proprietário aprova o Factory no GitHub
s3f-reminder = Um lembrete para enviar
