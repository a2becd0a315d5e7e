import { any, listed, meant } from './listed.ts'
import type { MessagesAbout } from './message-params.ts'

/** What is wrong with files, quotes, answers and lines that a command names. */
export const documentMessages: MessagesAbout<'file' | 'quote' | 'key' | 'choice' | 'line'> = {
  'file/missing': {
    nb: () => 'Filen finnes ikke. Sjekk navnet og mappen.',
    nn: () => 'Fila finst ikkje. Sjekk namnet og mappa.',
    en: () => 'The file does not exist. Check its name and folder.',
  },
  'file/no-such-list': {
    nb: ({ lists }) =>
      `Det finnes ingen fil med dette navnet, og ingen prisliste med denne id-en følger med. Listene som følger med, er ${listed(lists, 'og')}.`,
    nn: ({ lists }) =>
      `Det finst inga fil med dette namnet, og inga prisliste med denne id-en følgjer med. Listene som følgjer med, er ${listed(lists, 'og')}.`,
    en: ({ lists }) =>
      `There is no file with this name, and no price list with this id comes with the program. The lists that do are ${listed(lists, 'and')}.`,
  },
  'file/directory': {
    nb: () => 'Dette er en mappe. Oppgi en fil.',
    nn: () => 'Dette er ei mappe. Oppgi ei fil.',
    en: () => 'This is a folder. Name a file.',
  },
  'file/no-permission': {
    nb: () => 'Du har ikke tilgang til å lese filen.',
    nn: () => 'Du har ikkje tilgang til å lese fila.',
    en: () => 'You are not allowed to read the file.',
  },
  'file/unreadable': {
    nb: () => 'Filen kan ikke leses. Sjekk at disken eller nettverket virker.',
    nn: () => 'Fila kan ikkje lesast. Sjekk at disken eller nettverket verkar.',
    en: () => 'The file cannot be read. Check that the disk or network works.',
  },
  'file/too-large': {
    nb: ({ limit }) => `Filen er for stor. Grensen er ${limit / 1_000_000} MB. Sjekk at det er riktig fil.`,
    nn: ({ limit }) => `Fila er for stor. Grensa er ${limit / 1_000_000} MB. Sjekk at det er rett fil.`,
    en: ({ limit }) => `The file is too large. The limit is ${limit / 1_000_000} MB. Check that it is the right file.`,
  },
  'file/not-utf-8': {
    nb: () => 'Filen er ikke tekst i UTF-8. Lagre den som UTF-8, og sjekk at det er riktig fil.',
    nn: () => 'Fila er ikkje tekst i UTF-8. Lagre fila som UTF-8, og sjekk at det er rett fil.',
    en: () => 'The file is not text in UTF-8. Save it as UTF-8, and check that it is the right file.',
  },
  'file/utf-16': {
    nb: () => 'Filen er lagret som UTF-16, som noen programmer kaller «Unicode». Lagre den som UTF-8.',
    nn: () => 'Fila er lagra som UTF-16, som nokre program kallar «Unicode». Lagre fila som UTF-8.',
    en: () => 'The file is saved as UTF-16, which some programs call “Unicode”. Save it as UTF-8.',
  },
  'file/pdf': {
    nb: () => 'Filen er en PDF, og blir ikke endret. Skriv det nye tilbudet til en egen fil med --output.',
    nn: () => 'Fila er ein PDF, og blir ikkje endra. Skriv det nye tilbodet til ei eiga fil med --output.',
    en: () => 'The file is a PDF and is not changed. Write the new quote in a file of its own with --output.',
  },
  'file/pdf-unreadable': {
    nb: () => 'PDF-en er ødelagt eller låst, og kan ikke leses. Hent den på nytt fra den som sendte den.',
    nn: () => 'PDF-en er øydelagd eller låst, og kan ikkje lesast. Hent han på nytt frå den som sende han.',
    en: () => 'The PDF is broken or locked and cannot be read. Get it again from whoever sent it.',
  },
  'file/pdf-too-hard': {
    nb: () => 'PDF-en tar for lang tid eller for mye minne å lese. Hent den på nytt fra den som sendte den.',
    nn: () => 'PDF-en tek for lang tid eller for mykje minne å lese. Hent han på nytt frå den som sende han.',
    en: () => 'The PDF takes too long or too much memory to read. Get it again from whoever sent it.',
  },
  'file/pdf-without-data': {
    nb: () =>
      'PDF-en mangler dokumentet som data, en vedlagt JSON-fil. Den er ikke laget av Anslag, eller er skrevet ut eller lagret på nytt. Be om den opprinnelige filen.',
    nn: () =>
      'PDF-en manglar dokumentet som data, ei vedlagd JSON-fil. Han er ikkje laga av Anslag, eller er skriven ut eller lagra på nytt. Be om den opphavlege fila.',
    en: () =>
      'The PDF lacks the document as data, an attached JSON file. It was not made by Anslag, or was printed or saved anew. Ask for the original file.',
  },
  'file/pdf-with-several': {
    nb: ({ count }) => `Det ligger ${count} JSON-filer i PDF-en. Lagre den du mener som egen fil, og oppgi den.`,
    nn: ({ count }) => `Det ligg ${count} JSON-filer i PDF-en. Lagre den du meiner som eiga fil, og oppgi henne.`,
    en: ({ count }) => `There are ${count} JSON files in the PDF. Save the one you mean as a file and name that.`,
  },
  'file/other-format': {
    nb: ({ given, allowed }) => `Dette er et dokument av typen ${given}. Her trengs ${any.nb(allowed)}.`,
    nn: ({ given, allowed }) => `Dette er eit dokument av typen ${given}. Her trengst ${any.nn(allowed)}.`,
    en: ({ given, allowed }) => `This is a document of type ${given}. What is needed is ${any.en(allowed)}.`,
  },
  'file/exists': {
    nb: () => 'Filen finnes fra før, og blir ikke skrevet over. Velg et annet navn.',
    nn: () => 'Fila finst frå før, og blir ikkje skriven over. Vel eit anna namn.',
    en: () => 'The file is there already and is not overwritten. Choose another name.',
  },
  'file/no-folder': {
    nb: () => 'Mappen finnes ikke. Lag den først, eller velg en annen.',
    nn: () => 'Mappa finst ikkje. Lag mappa først, eller vel ei anna.',
    en: () => 'The folder does not exist. Make it first, or choose another.',
  },
  'file/not-writable': {
    nb: () => 'Filen kan ikke skrives. Sjekk at du har tilgang, og at det er plass på disken.',
    nn: () => 'Fila kan ikkje skrivast. Sjekk at du har tilgang, og at det er plass på disken.',
    en: () => 'The file cannot be written. Check that you are allowed to, and that the disk has room.',
  },
  'file/no-pdf': {
    nb: () =>
      'PDF kan ikke lages her: Typst eller skriftene mangler på denne maskinen. Installer avhengighetene på nytt, også de valgfrie, eller bruk --as html eller docx.',
    nn: () =>
      'PDF kan ikkje lagast her: Typst eller skriftene manglar på denne maskina. Installer avhengnadene på nytt, òg dei valfrie, eller bruk --as html eller docx.',
    en: () =>
      'PDF cannot be made here: Typst or its fonts are missing on this machine. Install the dependencies again, the optional ones too, or use --as html or docx.',
  },
  'file/changed': {
    nb: () =>
      'Filen er endret siden den ble lest, eller noen skriver den nå. Ingenting er skrevet. Kjør kommandoen på nytt. Står det igjen en fil med .new til slutt i navnet, fjern den.',
    nn: () =>
      'Fila er endra sidan ho vart lesen, eller nokon skriv henne no. Ingenting er skrive. Køyr kommandoen på nytt. Står det att ei fil med .new til slutt i namnet, fjern henne.',
    en: () =>
      'The file changed since it was read, or somebody is writing it now. Nothing was written. Run the command again. If a file was left whose name ends in .new, remove it.',
  },
  'file/unknown-kind': {
    nb: ({ given, known }) =>
      `${given === '' ? 'Dokumentet sier ikke hva slags det er' : `Formatet «${given}» er ukjent`}. «format» må være ${any.nb(known)}.`,
    nn: ({ given, known }) =>
      `${given === '' ? 'Dokumentet seier ikkje kva slag det er' : `Formatet «${given}» er ukjent`}. «format» må vere ${any.nn(known)}.`,
    en: ({ given, known }) =>
      `${given === '' ? 'The document does not say what it is' : `The format “${given}” is unknown`}. Its “format” must be ${any.en(known)}.`,
  },
  'quote/no-such-revision': {
    nb: ({ given, revisions }) => `Versjon ${given} finnes ikke. Den siste versjonen er ${revisions}.`,
    nn: ({ given, revisions }) => `Versjon ${given} finst ikkje. Den siste versjonen er ${revisions}.`,
    en: ({ given, revisions }) => `There is no revision ${given}. The last revision is ${revisions}.`,
  },
  'quote/nothing-to-compare': {
    nb: () => 'Tilbudet har bare én versjon. Oppgi en fil til å sammenligne med.',
    nn: () => 'Tilbodet har berre éin versjon. Oppgi ei fil å samanlikne med.',
    en: () => 'The quote has one revision only. Name a file to compare it with.',
  },
  'quote/not-verified': {
    nb: ({ facts }) => `Tilbudet er ikke til å stole på. Bruk det ikke. Dette holder ikke: ${facts.join('; ')}.`,
    nn: ({ facts }) => `Tilbodet er ikkje til å lite på. Bruk det ikkje. Dette held ikkje: ${facts.join('; ')}.`,
    en: ({ facts }) => `The quote cannot be trusted. Do not use it. This does not hold: ${facts.join('; ')}.`,
  },
  'quote/hash-not-found': {
    nb: () =>
      'Hashen er ikke i filen. Hendelser er kuttet bort, eller det er et annet tilbud. Bruk det ikke. Be om hele filen.',
    nn: () =>
      'Hashen er ikkje i fila. Hendingar er kutta bort, eller det er eit anna tilbod. Bruk det ikkje. Be om heile fila.',
    en: () =>
      'The hash is not in the file. Events were cut off, or it is another quote. Do not use it. Ask for the whole file.',
  },
  'quote/was-changed': {
    nb: () =>
      'Samme program, dag og dokumenter gir et annet tilbud. Dette er endret utenom programmet. Bruk det ikke. Be om tilbudet på nytt.',
    nn: () =>
      'Same program, dag og dokument gir eit anna tilbod. Dette er endra utanom programmet. Bruk det ikkje. Be om tilbodet på nytt.',
    en: () =>
      'The same program, day and documents give another quote. This one was changed outside the program. Do not use it. Ask for the quote anew.',
  },
  'quote/signature-wrong': {
    nb: () => 'En signatur stemmer ikke med filen. Noen har endret den eller signaturen. Bruk den ikke.',
    nn: () => 'Ein signatur stemmer ikkje med fila. Nokon har endra henne eller signaturen. Bruk henne ikkje.',
    en: () => 'A signature does not agree with the file. Somebody changed it or the signature. Do not use it.',
  },
  'key/unusable': {
    nb: () => 'Filen er ikke en nøkkel fra «anslag key new».',
    nn: () => 'Fila er ikkje ein nøkkel frå «anslag key new».',
    en: () => 'The file is not a key from “anslag key new”.',
  },
  'quote/more-issues': {
    nb: ({ count }) => `Det er ${count} feil til. Rett disse først.`,
    nn: ({ count }) => `Det er ${count} feil til. Rett desse først.`,
    en: ({ count }) => `There are ${count} more. Correct these first.`,
  },
  'choice/unknown-question': {
    nb: ({ given, closest, questions }) =>
      questions.length === 0
        ? `Spørsmålet «${given}» finnes ikke. Filene gir ingenting å spørre om. Fjern svaret.`
        : `Spørsmålet «${given}» finnes ikke.${meant.nb(closest)} Spørsmålene er ${listed(questions, 'og')}.`,
    nn: ({ given, closest, questions }) =>
      questions.length === 0
        ? `Spørsmålet «${given}» finst ikkje. Filene gir ingenting å spørje om. Fjern svaret.`
        : `Spørsmålet «${given}» finst ikkje.${meant.nn(closest)} Spørsmåla er ${listed(questions, 'og')}.`,
    en: ({ given, closest, questions }) =>
      questions.length === 0
        ? `There is no question “${given}”. The files leave nothing to ask. Remove the answer.`
        : `There is no question “${given}”.${meant.en(closest)} The questions are ${listed(questions, 'and')}.`,
  },
  'choice/unknown-answer': {
    nb: ({ given, closest, question, answers }) =>
      `«${given}» er ikke et svar på ${question}.${meant.nb(closest)} Skriv ${any.nb(answers)}, eller list:KODE eller table:KODE med en kode fra katalogen.`,
    nn: ({ given, closest, question, answers }) =>
      `«${given}» er ikkje eit svar på ${question}.${meant.nn(closest)} Skriv ${any.nn(answers)}, eller list:KODE eller table:KODE med ein kode frå katalogen.`,
    en: ({ given, closest, question, answers }) =>
      `“${given}” is no answer to ${question}.${meant.en(closest)} Write ${any.en(answers)}, or list:CODE or table:CODE with a code of the catalogue.`,
  },
  'line/unknown': {
    nb: ({ given, closest, lines }) =>
      `Prisanslaget har ingen linje med id-en «${given}».${meant.nb(closest)} Linjene er ${listed(lines, 'og')}.`,
    nn: ({ given, closest, lines }) =>
      `Prisanslaget har inga linje med id-en «${given}».${meant.nn(closest)} Linjene er ${listed(lines, 'og')}.`,
    en: ({ given, closest, lines }) =>
      `The estimate has no line with the id “${given}”.${meant.en(closest)} The lines are ${listed(lines, 'and')}.`,
  },
}
