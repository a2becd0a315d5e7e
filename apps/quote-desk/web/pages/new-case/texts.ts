/** Words of making a case. */
export const newCase = {
  title: { nb: 'Ny sak', nn: 'Ny sak', en: 'New case' },
  source: {
    title: { nb: 'Det forskeren sendte', nn: 'Det forskaren sende', en: 'What the researcher sent' },
    files: {
      nb: 'Anslag, variabellister eller skript',
      nn: 'Anslag, variabellister eller skript',
      en: 'An estimate, variable lists or scripts',
    },
    filesHow: {
      nb: 'Slipp filene hvor som helst på siden, eller velg dem her. Et anslag er filen som forskeren lagret, og den slutter på .json.',
      nn: 'Slepp filene kvar som helst på sida, eller vel dei her. Eit anslag er fila som forskaren lagra, og ho sluttar på .json.',
      en: 'Drop the files anywhere on the page, or choose them here. An estimate is the file that the researcher saved; its name ends in .json.',
    },
    link: { nb: 'Eller en delelenke', nn: 'Eller ei delingslenkje', en: 'Or a share link' },
    none: {
      nb: 'Uten fil og lenke begynner saken tom.',
      nn: 'Utan fil og lenkje byrjar saka tom.',
      en: 'Without a file or a link the case begins empty.',
    },
    other: { nb: 'Ta noe annet', nn: 'Ta noko anna', en: 'Take something else' },
    reading: { nb: 'Leser …', nn: 'Les …', en: 'Reading …' },
    estimated: {
      nb: 'Forskeren fikk {gross} den {day}.',
      nn: 'Forskaren fekk {gross} den {day}.',
      en: 'The researcher got {gross} on {day}.',
    },
    estimatedBy: {
      nb: 'Forskeren fikk {gross} den {day}, etter {list}.',
      nn: 'Forskaren fekk {gross} den {day}, etter {list}.',
      en: 'The researcher got {gross} on {day}, by {list}.',
    },
    priced: {
      nb: 'Etter listen som gjelder i dag ({list}), blir det {gross} inkl. mva.',
      nn: 'Etter lista som gjeld i dag ({list}), blir det {gross} inkl. mva.',
      en: 'By the list that applies today ({list}), it comes to {gross} incl. VAT.',
    },
    otherList: {
      nb: 'Anslaget er laget på en annen prisliste enn den som gjelder i dag. Saken prises på dagens.',
      nn: 'Anslaget er laga på ei anna prisliste enn den som gjeld i dag. Saka blir prisa på dagens.',
      en: 'The estimate was made on another price list than the one that applies today. The case is priced by today’s.',
    },
    questions: {
      nb: 'Bare den som bestiller, vet dette. Svar om du vet det, eller gå videre.',
      nn: 'Berre den som bestiller, veit dette. Svar om du veit det, eller gå vidare.',
      en: 'Only whoever orders knows this. Answer if you know, or go on.',
    },
  },
  troubles: {
    'too-large': {
      nb: '{name} er for stor. Filene kan være 7 MB til sammen.',
      nn: '{name} er for stor. Filene kan vere 7 MB til saman.',
      en: '{name} is too large. The files can be 7 MB together.',
    },
    'too-many': {
      nb: 'Det er for mange filer. Ta høyst 50 om gangen.',
      nn: 'Det er for mange filer. Ta høgst 50 om gongen.',
      en: 'There are too many files. Take at most 50 at a time.',
    },
    unreadable: {
      nb: 'Nettleseren får ikke åpnet {name}. Er det en mappe, så åpne den og slipp filene i den.',
      nn: 'Nettlesaren får ikkje opna {name}. Er det ei mappe, så opne henne og slepp filene i henne.',
      en: 'The browser cannot open {name}. If it is a folder, open it and drop the files in it.',
    },
    'not-json': {
      nb: '{name} er ødelagt eller kuttet av. Be forskeren sende den på nytt.',
      nn: '{name} er øydelagd eller kutta av. Be forskaren sende ho på nytt.',
      en: '{name} is damaged or cut off. Ask the researcher to send it again.',
    },
    'other-format': {
      nb: '{name} er ikke et anslag. Be forskeren om filen som anslaget ble lagret i, eller om delelenken.',
      nn: '{name} er ikkje eit anslag. Be forskaren om fila som anslaget vart lagra i, eller om delingslenkja.',
      en: '{name} is not an estimate. Ask the researcher for the file that the estimate was saved in, or for the share link.',
    },
    pdf: {
      nb: '{name} er laget for å skrives ut og kan ikke leses som bestilling. Be om filen som slutter på .json, eller om delelenken.',
      nn: '{name} er laga for å skrivast ut og kan ikkje lesast som bestilling. Be om fila som sluttar på .json, eller om delingslenkja.',
      en: '{name} was made for print and cannot be read as an order. Ask for the file that ends in .json, or for the share link.',
    },
    empty: { nb: 'Det var ingen fil.', nn: 'Det var inga fil.', en: 'There was no file.' },
  },
  buyer: {
    title: { nb: 'Kunde', nn: 'Kunde', en: 'Customer' },
    known: { nb: 'Bruk {name}', nn: 'Bruk {name}', en: 'Use {name}' },
    knownBefore: { nb: 'Fra før:', nn: 'Frå før:', en: 'Known:' },
    taken: { nb: 'Kunden er fylt ut.', nn: 'Kunden er fylt ut.', en: 'The customer is filled in.' },
  },
  project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
  terms: {
    nb: 'Vilkår og saksbehandler: {officer}, {paymentDays} dager å betale, tilbudet gjelder i {validityDays} dager',
    nn: 'Vilkår og saksbehandlar: {officer}, {paymentDays} dagar å betale, tilbodet gjeld i {validityDays} dagar',
    en: 'Terms and officer: {officer}, {paymentDays} days to pay, the offer holds for {validityDays} days',
  },
  fields: {
    buyer: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    number: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    address: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
    postalCode: { nb: 'Postnummer', nn: 'Postnummer', en: 'Postal code' },
    city: { nb: 'Poststed', nn: 'Poststad', en: 'City' },
    country: { nb: 'Land, to bokstaver', nn: 'Land, to bokstavar', en: 'Country, two letters' },
    contact: { nb: 'Kontaktperson (valgfritt)', nn: 'Kontaktperson (valfritt)', en: 'Contact (optional)' },
    email: { nb: 'E-post (valgfritt)', nn: 'E-post (valfritt)', en: 'E-mail (optional)' },
    title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
    reference: {
      nb: 'Kundens referanse (valgfritt)',
      nn: 'Referansen til kunden (valfritt)',
      en: 'Customer’s reference (optional)',
    },
    officerEmail: { nb: 'E-post til saksbehandler', nn: 'E-post til saksbehandlar', en: 'E-mail of the officer' },
    paymentDays: { nb: 'Dager å betale', nn: 'Dagar å betale', en: 'Days to pay' },
    validityDays: { nb: 'Dager tilbudet gjelder', nn: 'Dagar tilbodet gjeld', en: 'Days the offer holds' },
    language: { nb: 'Språk i tilbudet', nn: 'Språk i tilbodet', en: 'Language of the offer' },
  },
  fillIn: { nb: 'Fyll inn dette.', nn: 'Fyll inn dette.', en: 'Fill this in.' },
  make: { nb: 'Lag saken', nn: 'Lag saka', en: 'Make the case' },
  making: { nb: 'Lager saken …', nn: 'Lagar saka …', en: 'Making the case …' },
  away: {
    nb: 'Fikk ikke kontakt. Alt står her. Trykk på knappen igjen når du vil: saken lages bare én gang.',
    nn: 'Fekk ikkje kontakt. Alt står her. Trykk på knappen igjen når du vil: saka blir berre laga éin gong.',
    en: 'No contact. All of it stands here. Press the button again when you like: the case is made but once.',
  },
  signedOut: {
    nb: 'Du er logget ut. Alt står her. Logg inn i en ny fane, og trykk på knappen igjen.',
    nn: 'Du er logga ut. Alt står her. Logg inn i ei ny fane, og trykk på knappen igjen.',
    en: 'You are signed out. All of it stands here. Sign in in a new tab, and press the button again.',
  },
  restored: {
    nb: 'Saken du begynte på, var ikke laget. Det du skrev og filene, står her igjen.',
    nn: 'Saka du byrja på, var ikkje laga. Det du skreiv og filene, står her igjen.',
    en: 'The case you had begun was not made. What you wrote, and the files, stand here again.',
  },
  notKept: {
    nb: 'Filene er for store til å tas vare på i nettleseren. Lukker du siden, må de slippes på nytt.',
    nn: 'Filene er for store til å takast vare på i nettlesaren. Lukkar du sida, må dei sleppast på nytt.',
    en: 'The files are too large to be kept in the browser. If you close the page, they must be dropped again.',
  },
  begin: { nb: 'Begynn på nytt', nn: 'Byrj på nytt', en: 'Start over' },
}
