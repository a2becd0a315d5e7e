import { help } from '../help/nb.ts'
import { listed } from '../listed.ts'
import type { MessageTexts } from '../message-params.ts'

const any = (words: readonly string[]) => listed(words, 'eller')

const meant = (closest: string | undefined) => (closest === undefined ? '' : ` Mente du ${closest}?`)

export const messages: MessageTexts = {
  'usage/unknown-command': ({ given, closest, commands }) =>
    `Kommandoen «${given}» finnes ikke.${meant(closest)} Kommandoene er ${any(commands)}.`,
  'usage/incomplete-command': ({ given, commands }) => `«${given}» må ha et ord til. Skriv ${any(commands)}.`,
  'usage/unknown-option': ({ given, closest, command, options }) =>
    `Valget ${given} finnes ikke${command === '' ? '' : ` for «${command}»`}.${meant(closest)} Du kan bruke ${any(options)}.`,
  'usage/value-missing': ({ option, allowed }) =>
    `${option} må ha en verdi.${allowed.length === 0 ? '' : ` Skriv ${any(allowed)}.`}`,
  'usage/value-not-wanted': ({ option }) => `${option} skal ikke ha noen verdi.`,
  'usage/value-not-allowed': ({ option, given, closest, allowed }) =>
    `${option} kan ikke være «${given}».${meant(closest)} Skriv ${any(allowed)}.`,
  'usage/not-a-day': ({ option, given }) =>
    `${option} kan ikke være «${given}». Skriv en dag som finnes, som år, måned og dag, for eksempel 2026-03-01.`,
  'usage/operand-missing': ({ operand, command }) =>
    `«${command}» mangler ${help.operands[operand][0]}. ${help.operands[operand][1]}`,
  'usage/operand-not-wanted': ({ given, command }) => `«${command}» har ikke bruk for «${given}». Fjern det.`,
  'usage/operand-not-allowed': ({ operand, given, closest, allowed }) =>
    `${help.operands[operand][0]} kan ikke være «${given}».${meant(closest)} Skriv ${any(allowed)}.`,
  'usage/stdin-twice': () => 'Bare én fil kan være -. Standard inn kan leses én gang.',
  'usage/option-missing': ({ option, command }) => `«${command}» mangler --${option}. ${help.flags[option][1]}`,
  'usage/not-a-moment': ({ option, given }) =>
    `${option} kan ikke være «${given}». Skriv et tidspunkt med avstanden til UTC, for eksempel 2026-12-01T10:00:00+01:00.`,
  'usage/not-a-size': ({ option, given }) =>
    `${option} kan ikke være «${given}». Skriv kroner, for eksempel 500 eller 499,50, eller prosent, for eksempel 12,5%.`,
  'usage/not-a-vat': ({ option, given }) =>
    `${option} kan ikke være «${given}». Skriv mva.-kategori og sats, for eksempel S:25 eller E:0.`,
  'usage/not-a-count': ({ option, given }) => `${option} kan ikke være «${given}». Skriv et tall, for eksempel 2.`,
  'usage/not-a-choice': ({ option, given }) =>
    `${option} kan ikke være «${given}». Skriv id-en til et spørsmål, et likhetstegn og svaret, for eksempel table-or-list:F_DEMO=list:befolkning.`,
  'usage/charge-or-reduction': () => 'Skriv enten --charge eller --reduction.',
  'usage/until-or-delete-by': () => 'Skriv --until, --delete-by eller begge, med en dato.',
  'usage/not-hours': ({ given }) => `«${given}» er ikke et timetall. Skriv for eksempel 12 eller 12,5, uten mellomrom.`,
  'usage/in-place-and-output': () => 'Skriv enten --in-place eller --output, ikke begge.',
  'usage/in-place-without-file': () => '--in-place trenger en fil. Standard inn kan ikke erstattes. Bruk --output.',
  'file/missing': () => 'Filen finnes ikke. Sjekk navnet og mappen.',
  'file/no-such-list': ({ lists }) =>
    `Det finnes ingen fil med dette navnet, og ingen prisliste med denne id-en følger med. Listene som følger med, er ${listed(lists, 'og')}.`,
  'file/directory': () => 'Dette er en mappe. Oppgi en fil.',
  'file/no-permission': () => 'Du har ikke tilgang til å lese filen.',
  'file/unreadable': () => 'Filen kan ikke leses. Sjekk at disken eller nettverket virker.',
  'file/too-large': ({ limit }) => `Filen er for stor. Grensen er ${limit / 1_000_000} MB. Sjekk at det er riktig fil.`,
  'file/not-utf-8': () => 'Filen er ikke tekst i UTF-8. Lagre den som UTF-8, og sjekk at det er riktig fil.',
  'file/utf-16': () => 'Filen er lagret som UTF-16, som noen programmer kaller «Unicode». Lagre den som UTF-8.',
  'file/other-format': ({ given, allowed }) => `Dette er et dokument av typen ${given}. Her trengs ${any(allowed)}.`,
  'file/exists': () => 'Filen finnes fra før, og blir ikke skrevet over. Velg et annet navn.',
  'file/no-folder': () => 'Mappen finnes ikke. Lag den først, eller velg en annen.',
  'file/not-writable': () => 'Filen kan ikke skrives. Sjekk at du har tilgang, og at det er plass på disken.',
  'file/unknown-kind': ({ given, known }) =>
    `${given === '' ? 'Dokumentet sier ikke hva slags det er' : `Formatet «${given}» er ukjent`}. «format» må være ${any(known)}.`,
  'quote/no-such-revision': ({ given, revisions }) =>
    `Versjon ${given} finnes ikke. Den siste versjonen er ${revisions}.`,
  'quote/nothing-to-compare': () => 'Tilbudet har bare én versjon. Oppgi en fil til å sammenligne med.',
  'quote/not-verified': ({ facts }) =>
    `Tilbudet er ikke til å stole på. Bruk det ikke. Dette holder ikke: ${facts.join('; ')}.`,
  'quote/hash-not-found': () =>
    'Hashen er ikke i filen. Hendelser er kuttet bort, eller det er et annet tilbud. Bruk det ikke. Be om hele filen.',
  'quote/was-changed': () =>
    'Samme program, dag og dokumenter gir et annet tilbud. Dette er endret utenom programmet. Bruk det ikke. Be om tilbudet på nytt.',
  'quote/signature-wrong': () =>
    'En signatur stemmer ikke med filen. Noen har endret den eller signaturen. Bruk den ikke.',
  'key/unusable': () => 'Filen er ikke en nøkkel fra «anslag key new».',
  'quote/more-issues': ({ count }) => `Det er ${count} feil til. Rett disse først.`,
  'choice/unknown-question': ({ given, closest, questions }) =>
    questions.length === 0
      ? `Spørsmålet «${given}» finnes ikke. Filene gir ingenting å spørre om. Fjern svaret.`
      : `Spørsmålet «${given}» finnes ikke.${meant(closest)} Spørsmålene er ${listed(questions, 'og')}.`,
  'choice/unknown-answer': ({ given, closest, question, answers }) =>
    `«${given}» er ikke et svar på ${question}.${meant(closest)} Skriv ${any(answers)}, eller list:KODE eller table:KODE med en kode fra katalogen.`,
  'line/unknown': ({ given, closest, lines }) =>
    `Prisanslaget har ingen linje med id-en «${given}».${meant(closest)} Linjene er ${listed(lines, 'og')}.`,
}
