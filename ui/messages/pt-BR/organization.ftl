## 3D

s3d-title = Qual organização do GitHub?
s3d-body = Escolha a organização da sua empresa. Você pode conectar outras depois.
s3d-search = Buscar organizações
s3d-owner = Proprietário
s3d-owner-hint = Você pode fazer todas as etapas.
s3d-member = Membro
s3d-member-hint = Você pode pedir a um proprietário. Escrevemos a mensagem por você.
s3d-unknown = Ainda não se sabe
s3d-unknown-hint = O GitHub mostra na próxima página o que você pode fazer.
s3d-connected = Já conectada
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
## 3F

s3f-title = Aguardando um proprietário de { $org }
s3f-body = Você pediu em { $date }. Os proprietários costumam levar alguns dias. Você pode fechar este aplicativo. Verificamos a cada vez que você o abre.
s3f-checked = Última verificação: { $when }
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
s3f-no = O GitHub não nos avisa se um proprietário recusar. Na dúvida, pergunte a ele.
sr-s3f-still = Ainda não aprovado. Acabamos de verificar.
s3d-missing-do = Procurar
s3d-help = Uma organização é o lugar da sua empresa no GitHub. O Factory é adicionado a uma organização por vez.
s3d-help-b1 = Se você não é proprietário, o GitHub pode perguntar a um proprietário por você.
s3f-asked = Você pediu a um proprietário
s3f-waiting = Aguardando uma resposta
s3f-then = Um proprietário aprova o Factory no GitHub
s3f-reminder = Um lembrete para enviar
