/** Words around every page of the desk. */
export const shell = {
  name: { nb: 'Anslag tilbud', nn: 'Anslag tilbod', en: 'Anslag quotes' },
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  cases: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  priceLists: { nb: 'Prislister', nn: 'Prislister', en: 'Price lists' },
  templates: { nb: 'Maler', nn: 'Malar', en: 'Templates' },
  accuracy: { nb: 'Treffsikkerhet', nn: 'Treffsikkerheit', en: 'Accuracy' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  roles: {
    officer: { nb: 'saksbehandler', nn: 'saksbehandlar', en: 'officer' },
    approver: { nb: 'godkjenner', nn: 'godkjennar', en: 'approver' },
    finance: { nb: 'økonomi', nn: 'økonomi', en: 'finance' },
    administrator: { nb: 'administrator', nn: 'administrator', en: 'administrator' },
    buyer: { nb: 'kjøper', nn: 'kjøpar', en: 'buyer' },
    system: { nb: 'systemet', nn: 'systemet', en: 'the system' },
  },
  away: {
    nb: 'Får ikke kontakt med tilbudspulten. Det du har skrevet, er tatt vare på i nettleseren. Prøv igjen om litt.',
    nn: 'Får ikkje kontakt med tilbodspulten. Det du har skrive, er teke vare på i nettlesaren. Prøv igjen om litt.',
    en: 'The quote desk cannot be reached. What you have written is kept in this browser. Try again in a moment.',
  },
  noAnswer: {
    nb: 'Får ikke kontakt med tilbudspulten.',
    nn: 'Får ikkje kontakt med tilbodspulten.',
    en: 'The quote desk cannot be reached.',
  },
  notKnown: {
    nb: 'Siden vises når den svarer og vi vet om du er logget inn.',
    nn: 'Sida blir vist når han svarar og vi veit om du er logga inn.',
    en: 'The page is shown once it answers, and it is known whether you are signed in.',
  },
  notSignedOut: {
    nb: 'Du er ikke logget ut: tilbudspulten svarte ikke. Prøv igjen.',
    nn: 'Du er ikkje logga ut: tilbodspulten svara ikkje. Prøv igjen.',
    en: 'You are not signed out: the quote desk did not answer. Try again.',
  },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  signedOut: {
    nb: 'Du er ikke logget inn lenger. Det du har skrevet, er tatt vare på her. Logg inn igjen i en ny fane, og fortsett.',
    nn: 'Du er ikkje logga inn lenger. Det du har skrive, er teke vare på her. Logg inn igjen i ei ny fane, og hald fram.',
    en: 'You are no longer signed in. What you have written is kept here. Sign in again in a new tab, and go on.',
  },
  notSignedIn: {
    nb: 'Du er ikke logget inn.',
    nn: 'Du er ikkje logga inn.',
    en: 'You are not signed in.',
  },
  howToSignIn: {
    nb: 'Logg inn der virksomheten gjør det. På en maskin uten innloggingstjeneste bruker du lenken som start skrev ut.',
    nn: 'Logg inn der verksemda gjer det. På ei maskin utan innloggingsteneste bruker du lenkja som start skreiv ut.',
    en: 'Sign in where your organisation does. On a machine without a provider, use the link that start printed.',
  },
  hour: { nb: 'kl. {hour}.{minute}', nn: 'kl. {hour}.{minute}', en: 'at {hour}:{minute}' },
  moment: { nb: '{day} {hour}', nn: '{day} {hour}', en: '{day} {hour}' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
}
