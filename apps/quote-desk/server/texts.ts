import type { Language } from '@anslag/pricing'
import { buyerSentences } from './buyer-texts.ts'
import { caseSentences } from './case-texts.ts'
import { integritySentences } from './integrity-texts.ts'
import type { DeskIssueCode } from './issues.ts'
import { runningSentences } from './running-texts.ts'

type Sentences = Readonly<Record<Language, string>>

/** What is wrong, and what to do about it. */
export const sentences: Readonly<Record<DeskIssueCode, Sentences>> = {
  'desk/not-signed-in': {
    nb: 'Du er ikke logget inn, eller økten er over. Logg inn på nytt.',
    nn: 'Du er ikkje logga inn, eller økta er over. Logg inn på nytt.',
    en: 'You are not signed in, or the session is over. Sign in again.',
  },
  'desk/link-used': {
    nb: 'Lenken er brukt, for gammel eller ukjent. Be om en ny.',
    nn: 'Lenkja er brukt, for gammal eller ukjend. Be om ei ny.',
    en: 'The link was used, is too old, or is not known. Ask for a new one.',
  },
  'desk/other-origin': {
    nb: 'Forespørselen kommer fra et annet nettsted eller er sendt til en annen adresse enn denne.',
    nn: 'Førespurnaden kjem frå ein annan nettstad eller er send til ei anna adresse enn denne.',
    en: 'The request comes from another site, or was sent to another address than this one.',
  },
  'desk/not-allowed': {
    nb: 'Rollen din kan ikke gjøre dette.',
    nn: 'Rolla di kan ikkje gjere dette.',
    en: 'Your role may not do this.',
  },
  'desk/not-found': { nb: 'Det finnes ikke.', nn: 'Det finst ikkje.', en: 'There is no such thing.' },
  'desk/too-large': {
    nb: 'Det som ble sendt, er større enn {limit} byte.',
    nn: 'Det som vart sendt, er større enn {limit} byte.',
    en: 'What was sent is larger than {limit} bytes.',
  },
  'desk/not-text': {
    nb: 'Det som ble sendt, er ikke tekst i UTF-8.',
    nn: 'Det som vart sendt, er ikkje tekst i UTF-8.',
    en: 'What was sent is not text in UTF-8.',
  },
  'desk/version-missing': {
    nb: 'Oppgi i If-Match hvilken versjon du har sett: ETag fra forrige svar.',
    nn: 'Oppgi i If-Match kva versjon du har sett: ETag frå førre svar.',
    en: 'State in If-Match which version you have seen: the ETag of the last answer.',
  },
  'desk/version-differs': {
    nb: 'Noen har endret saken i mellomtiden. Hent den på nytt; den er nå versjon {version}.',
    nn: 'Nokon har endra saka i mellomtida. Hent henne på nytt; ho er no versjon {version}.',
    en: 'Somebody has changed the case meanwhile. Fetch it again; it is now version {version}.',
  },
  'desk/key-missing': {
    nb: 'Oppgi en nøkkel i Idempotency-Key: 8 til 100 bokstaver, sifre, streker eller punktum, en ny for hver handling.',
    nn: 'Oppgi ein nøkkel i Idempotency-Key: 8 til 100 bokstavar, siffer, strekar eller punktum, ein ny for kvar handling.',
    en: 'State a key in Idempotency-Key: 8 to 100 letters, digits, dashes or dots, a new one for each act.',
  },
  'desk/key-of-another': {
    nb: 'Nøkkelen i Idempotency-Key er brukt til noe annet. Bruk en ny.',
    nn: 'Nøkkelen i Idempotency-Key er brukt til noko anna. Bruk ein ny.',
    en: 'The key in Idempotency-Key was used for something else. Take a new one.',
  },
  'desk/not-accepted': {
    nb: 'Tilbudet er ikke akseptert, eller aksepten gjelder ikke lenger.',
    nn: 'Tilbodet er ikkje akseptert, eller aksepten gjeld ikkje lenger.',
    en: 'The quote is not accepted, or the acceptance holds no longer.',
  },
  'desk/other-seal': {
    nb: 'Det som er akseptert, har et annet segl: {hash}. Hent tilbudet på nytt.',
    nn: 'Det som er akseptert, har eit anna segl: {hash}. Hent tilbodet på nytt.',
    en: 'What was accepted has another seal: {hash}. Fetch the quote again.',
  },
  'desk/series-full': {
    nb: 'Nummerserien {series} er full.',
    nn: 'Nummerserien {series} er full.',
    en: 'The series of numbers {series} is full.',
  },
  'desk/list-not-here': {
    nb: 'Prislisten {list}, revisjon {revision}, som utkastet er priset med, finnes ikke her.',
    nn: 'Prislista {list}, revisjon {revision}, som utkastet er prisa med, finst ikkje her.',
    en: 'The price list {list}, revision {revision}, which the draft was priced with, is not here.',
  },
  'desk/database-away': {
    nb: 'Databasen svarer ikke. Vi vet ikke om det ble gjort: gjenta med samme Idempotency-Key.',
    nn: 'Databasen svarer ikkje. Vi veit ikkje om det vart gjort: gjenta med same Idempotency-Key.',
    en: 'The database does not answer. Whether it was done is not known: repeat it with the same Idempotency-Key.',
  },
  'desk/database-full': {
    nb: 'Det er ikke plass til mer i databasen. Ingenting ble gjort.',
    nn: 'Det er ikkje plass til meir i databasen. Ingenting vart gjort.',
    en: 'The database has no room for more. Nothing was done.',
  },
  'desk/checkpoint-not-written': {
    nb: 'Det er gjort, men kontrollinjen utenfor databasen ble ikke skrevet. Gjenta med samme Idempotency-Key.',
    nn: 'Det er gjort, men kontrollinja utanfor databasen vart ikkje skriven. Gjenta med same Idempotency-Key.',
    en: 'It was done, but its line outside the database was not written. Repeat it with the same Idempotency-Key.',
  },
  'desk/fault': {
    nb: 'Noe gikk galt hos oss. Oppgi {id} når du melder fra.',
    nn: 'Noko gjekk gale hos oss. Oppgi {id} når du melder frå.',
    en: 'Something went wrong on our side. State {id} when you report it.',
  },
  'desk/unknown-setting': {
    nb: 'Det finnes ingen innstilling {name}.',
    nn: 'Det finst inga innstilling {name}.',
    en: 'There is no setting {name}.',
  },
  'desk/setting-not-a-port': {
    nb: '{name} skal være et tall fra 1 til 65535.',
    nn: '{name} skal vere eit tal frå 1 til 65535.',
    en: '{name} must be a number from 1 to 65535.',
  },
  'desk/setting-not-a-database': {
    nb: '{name} skal begynne med postgresql://.',
    nn: '{name} skal begynne med postgresql://.',
    en: '{name} must begin with postgresql://.',
  },
  'desk/setting-not-a-path': {
    nb: '{name} skal være en hel sti som begynner med /.',
    nn: '{name} skal vere ein heil stig som byrjar med /.',
    en: '{name} must be a whole path that begins with /.',
  },
  'desk/setting-not-a-name': {
    nb: '{name} skal være et navn på 1 til 100 tegn.',
    nn: '{name} skal vere eit namn på 1 til 100 teikn.',
    en: '{name} must be a name of 1 to 100 characters.',
  },
  'desk/setting-alone': {
    nb: '{name} hører sammen med {other}, som mangler.',
    nn: '{name} høyrer saman med {other}, som manglar.',
    en: '{name} goes with {other}, which is missing.',
  },
  'desk/folder-in-use': {
    nb: 'Prosess {pid} bruker mappen {folder}. Stopp den, eller oppgi en annen mappe i DESK_DATA.',
    nn: 'Prosess {pid} bruker mappa {folder}. Stopp han, eller oppgi ei anna mappe i DESK_DATA.',
    en: 'Process {pid} uses the folder {folder}. Stop it, or name another folder in DESK_DATA.',
  },
  'desk/port-in-use': {
    nb: 'Port {port} er i bruk. Oppgi en annen i DESK_PORT.',
    nn: 'Port {port} er i bruk. Oppgi ein annan i DESK_PORT.',
    en: 'Port {port} is in use. Name another in DESK_PORT.',
  },
  'desk/no-embedded-database': {
    nb: 'Det følger ingen database med for {machine}. Oppgi en PostgreSQL i DATABASE_URL.',
    nn: 'Det følgjer ingen database med for {machine}. Oppgi ein PostgreSQL i DATABASE_URL.',
    en: 'No database comes along for {machine}. Name a PostgreSQL in DATABASE_URL.',
  },
  'desk/database-not-started': {
    nb: 'Databasen startet ikke: {reason}',
    nn: 'Databasen starta ikkje: {reason}',
    en: 'The database did not start: {reason}',
  },
  ...runningSentences,
  ...integritySentences,
  ...caseSentences,
  ...buyerSentences,
}
