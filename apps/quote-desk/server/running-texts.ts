import type { Language } from '@anslag/pricing'
import type { runningIssueKinds } from './running-issues.ts'

/** What is wrong with a server or its register, and what to do about it. */
export const runningSentences: Readonly<Record<keyof typeof runningIssueKinds, Readonly<Record<Language, string>>>> = {
  'desk/sign-in-failed': {
    nb: 'Innloggingen lyktes ikke, eller den tok for lang tid. Prøv igjen.',
    nn: 'Innlogginga lukkast ikkje, eller ho tok for lang tid. Prøv igjen.',
    en: 'Signing in did not succeed, or took too long. Try again.',
  },
  'desk/no-role': {
    nb: 'Du har ingen rolle her, eller ikke den du ba om.',
    nn: 'Du har inga rolle her, eller ikkje den du bad om.',
    en: 'You have no role here, or not the one that you asked for.',
  },
  'desk/setting-not-an-address': {
    nb: '{name} skal være en IP-adresse på denne maskinen, som 0.0.0.0.',
    nn: '{name} skal vere ei IP-adresse på denne maskina, som 0.0.0.0.',
    en: '{name} must be an IP address of this machine, such as 0.0.0.0.',
  },
  'desk/no-redaction': {
    nb: 'Denne tjenesten sletter ingen personer, heller ikke når tiden er ute: REDACTION_DATABASE_URL er ikke satt.',
    nn: 'Denne tenesta slettar ingen personar, heller ikkje når tida er ute: REDACTION_DATABASE_URL er ikkje sett.',
    en: 'This desk erases no persons, not when their time is over either: REDACTION_DATABASE_URL is not set.',
  },
  'desk/demonstration-key': {
    nb: 'Denne tjenesten signerer med en demonstrasjonsnøkkel. DESK_SIGNING_KEY_FILE oppgir en ekte.',
    nn: 'Denne tenesta signerer med ein demonstrasjonsnøkkel. DESK_SIGNING_KEY_FILE oppgjev ein ekte.',
    en: 'This desk signs with a demonstration key. DESK_SIGNING_KEY_FILE names a real one.',
  },
  'desk/no-person': {
    nb: 'Oppgi navnet eller e-postadressen til den som skal slettes: name, email.',
    nn: 'Oppgi namnet eller e-postadressa til den som skal slettast: name, email.',
    en: 'State the name or the e-mail address of whoever is to be erased: name, email.',
  },
  'desk/kept-in-use': {
    nb: 'Opplysningene trengs så lenge tilbudet er et utkast, kan besvares eller skal leveres. De kan slettes når det er over.',
    nn: 'Opplysningane trengst så lenge tilbodet er eit utkast, kan svarast på eller skal leverast. Dei kan slettast når det er over.',
    en: 'The text is needed while the quote is a draft, can be answered or is to be delivered. It can be erased after that.',
  },
  'desk/kept-until': {
    nb: 'Det som er avtalt, skal oppbevares i fem år etter årets slutt (bokføringsloven § 13): til og med {until}.',
    nn: 'Det som er avtalt, skal takast vare på i fem år etter slutten av året (bokføringslova § 13): til og med {until}.',
    en: 'What was agreed must be kept for five years after the end of the year (Norwegian bookkeeping act § 13): until {until}.',
  },
  'integrity/redaction': {
    nb: '{number}: Ingen nøkkel står inne for det som er sladdet i versjon {revision}, hendelse {event} ({verdict}).',
    nn: '{number}: Ingen nøkkel går god for det som er sladda i versjon {revision}, hending {event} ({verdict}).',
    en: '{number}: no key vouches for what was redacted in revision {revision}, event {event} ({verdict}).',
  },
  'desk/setting-not-a-choice': {
    nb: '{name} skal være et av ordene som står i veiledningen.',
    nn: '{name} skal vere eitt av orda som står i rettleiinga.',
    en: '{name} must be one of the words that the guide has.',
  },
  'desk/setting-not-a-site': {
    nb: '{name} skal begynne med https:// (http:// bare på denne maskinen) og ikke slutte med en skråstrek.',
    nn: '{name} skal byrje med https:// (http:// berre på denne maskina) og ikkje slutte med ein skråstrek.',
    en: '{name} must begin with https:// (http:// on this machine alone), and not end with a slash.',
  },
  'desk/setting-not-a-claim': {
    nb: '{name} skal være navn på et krav, som roles eller realm_access.roles.',
    nn: '{name} skal vere namn på eit krav, som roles eller realm_access.roles.',
    en: '{name} must be the name of a claim, such as roles or realm_access.roles.',
  },
  'desk/provider-away': {
    nb: 'Innloggingstjenesten {issuer} svarer ikke, eller svarer ikke som en OpenID Connect-tjeneste.',
    nn: 'Innloggingstenesta {issuer} svarar ikkje, eller svarar ikkje som ei OpenID Connect-teneste.',
    en: 'The provider {issuer} does not answer, or not as one of OpenID Connect does.',
  },
  'desk/sign-in-away': {
    nb: 'Innloggingstjenesten svarer ikke. Prøv igjen.',
    nn: 'Innloggingstenesta svarar ikkje. Prøv igjen.',
    en: 'The provider that people sign in at does not answer. Try again.',
  },
  'desk/too-many': {
    nb: 'For mange forespørsler. Vent et minutt.',
    nn: 'For mange førespurnader. Vent eit minutt.',
    en: 'Too many requests. Wait a minute.',
  },
  'desk/setting-not-a-count': {
    nb: '{name} skal være et helt tall.',
    nn: '{name} skal vere eit heilt tal.',
    en: '{name} must be a whole number.',
  },
  'desk/setting-not-a-mail-server': {
    nb: '{name} skal begynne med smtp:// eller smtps://.',
    nn: '{name} skal byrje med smtp:// eller smtps://.',
    en: '{name} must begin with smtp:// or smtps://.',
  },
  'desk/unknown-command': {
    nb: 'Det finnes ingen kommando {name}. Disse finnes: {known}.',
    nn: 'Det finst ingen kommando {name}. Desse finst: {known}.',
    en: 'There is no command {name}. There are: {known}.',
  },
  'desk/file-missing': {
    nb: 'Oppgi en fil etter kommandoen.',
    nn: 'Oppgi ei fil etter kommandoen.',
    en: 'Name a file after the command.',
  },
  'desk/backup-unusable': {
    nb: '{file} er ingen hel sikkerhetskopi av denne versjonen. Ingenting ble gjort.',
    nn: '{file} er ingen heil tryggingskopi av denne versjonen. Ingenting vart gjort.',
    en: '{file} is no whole backup of this version. Nothing was done.',
  },
  'desk/register-not-empty': {
    nb: 'Registeret har saker fra før. Gjenopprett til et tomt register.',
    nn: 'Registeret har saker frå før. Gjenopprett til eit tomt register.',
    en: 'The register has cases already. Restore to an empty register.',
  },
  'desk/key-unusable': {
    nb: '{name} holder ingen nøkkel slik anslag key new lager den.',
    nn: '{name} held ingen nøkkel slik anslag key new lagar han.',
    en: '{name} holds no key as anslag key new makes it.',
  },
  'desk/key-not-valid-now': {
    nb: 'Nøkkelen {kid} i {name} gjelder ikke nå, eller er trukket tilbake.',
    nn: 'Nøkkelen {kid} i {name} gjeld ikkje no, eller er trekt tilbake.',
    en: 'The key {kid} in {name} is not valid now, or was revoked.',
  },
  'desk/trust-unusable': {
    nb: '{name} holder ikke offentlige nøkler slik anslag key show viser dem.',
    nn: '{name} held ikkje offentlege nøklar slik anslag key show viser dei.',
    en: '{name} holds no public keys as anslag key show shows them.',
  },
  'integrity/number-lost': {
    nb: 'Nummer {number} er gitt ut ifølge {file}, men finnes ikke i databasen. Det brukes ikke på nytt.',
    nn: 'Nummer {number} er gjeve ut ifølgje {file}, men finst ikkje i databasen. Det blir ikkje brukt på nytt.',
    en: 'Number {number} was given by {file}, but is not in the database. It is not used again.',
  },
  'integrity/events-lost': {
    nb: '{number}: hendelse {event} i revisjon {revision} står i {file}, men ikke i databasen.',
    nn: '{number}: hending {event} i revisjon {revision} står i {file}, men ikkje i databasen.',
    en: '{number}: event {event} of revision {revision} stands in {file}, but not in the database.',
  },
  'integrity/differs': {
    nb: '{number}: revisjon {revision} til og med hendelse {event} er en annen i databasen enn i {file}.',
    nn: '{number}: revisjon {revision} til og med hending {event} er ein annan i databasen enn i {file}.',
    en: '{number}: revision {revision} up to event {event} is another in the database than in {file}.',
  },
  'integrity/not-witnessed': {
    nb: '{number}: hendelse {event} i revisjon {revision} står i databasen, men i ingen kontrollfil.',
    nn: '{number}: hending {event} i revisjon {revision} står i databasen, men i inga kontrollfil.',
    en: '{number}: event {event} of revision {revision} stands in the database, but in no file of checkpoints.',
  },
  'integrity/gap': {
    nb: 'Nummer {number} mangler både i databasen og i kontrollfilene.',
    nn: 'Nummer {number} manglar både i databasen og i kontrollfilene.',
    en: 'Number {number} is missing, both in the database and in the files of checkpoints.',
  },
  'integrity/not-a-quote': {
    nb: '{number}: radene i sak {case} er ikke noe tilbud.',
    nn: '{number}: radene i sak {case} er ikkje noko tilbod.',
    en: '{number}: the rows of case {case} are no quote.',
  },
  'integrity/broken': {
    nb: '{number}: dette holder ikke: {facts}.',
    nn: '{number}: dette held ikkje: {facts}.',
    en: '{number}: this does not hold: {facts}.',
  },
  'integrity/not-signed': {
    nb: '{number}: hendelse {event} i revisjon {revision} er ikke signert.',
    nn: '{number}: hending {event} i revisjon {revision} er ikkje signert.',
    en: '{number}: event {event} of revision {revision} is not signed.',
  },
  'integrity/signature': {
    nb: '{number}: signaturen på hendelse {event} i revisjon {revision} gjelder ikke ({verdict}).',
    nn: '{number}: signaturen på hending {event} i revisjon {revision} gjeld ikkje ({verdict}).',
    en: '{number}: the signature of event {event} of revision {revision} does not count ({verdict}).',
  },
  'integrity/audit-chain': {
    nb: 'Sak {case}: linje {place} i loggen over hvem som gjorde hva, er endret eller borte.',
    nn: 'Sak {case}: linje {place} i loggen over kven som gjorde kva, er endra eller borte.',
    en: 'Case {case}: line {place} of the log of who did what was changed or is missing.',
  },
  'integrity/audit-lost': {
    nb: '{number}: loggen over hvem som gjorde hva, er en annen enn den var da {file} ble skrevet.',
    nn: '{number}: loggen over kven som gjorde kva, er ein annan enn han var då {file} vart skriven.',
    en: '{number}: the log of who did what is another than it was when {file} was written.',
  },
  'integrity/line-not-signed': {
    nb: 'Linje {line} i {file} er ikke signert med en nøkkel som er kjent.',
    nn: 'Linje {line} i {file} er ikkje signert med ein nøkkel som er kjend.',
    en: 'Line {line} of {file} is not signed with a key that is known.',
  },
  'integrity/line-unreadable': {
    nb: 'Linje {line} i {file} kan ikke leses. En server som dør mens den skriver, kan ha etterlatt den.',
    nn: 'Linje {line} i {file} kan ikkje lesast. Ein tenar som døyr medan han skriv, kan ha etterlate henne.',
    en: 'Line {line} of {file} cannot be read. A server that dies while writing may have left it.',
  },
}
