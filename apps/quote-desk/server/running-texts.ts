import type { Language } from '@anslag/pricing'
import type { runningIssueKinds } from './running-issues.ts'

/** What is wrong with a server, and what to do about it. */
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
    nb: 'Oppgi navnet eller e-postadressen til den som skal slettes.',
    nn: 'Oppgi namnet eller e-postadressa til den som skal slettast.',
    en: 'State the name or the e-mail address of whoever is to be erased.',
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
  'desk/no-valid-key': {
    nb: 'Ingenting kan utstedes eller føres inn: ingen av nøklene som registeret signerer med, gjelder nå. Si fra til dem som drifter det. Utkast kan endres imens.',
    nn: 'Ingenting kan skrivast ut eller førast inn: ingen av nøklane som registeret signerer med, gjeld no. Sei frå til dei som driftar det. Utkast kan endrast imens.',
    en: 'Nothing can be issued or entered: none of the keys that the register signs with is valid now. Tell whoever runs it. Drafts can be edited meanwhile.',
  },
  'desk/trust-unusable': {
    nb: '{name} holder ikke offentlige nøkler slik anslag key show viser dem.',
    nn: '{name} held ikkje offentlege nøklar slik anslag key show viser dei.',
    en: '{name} holds no public keys as anslag key show shows them.',
  },
}
