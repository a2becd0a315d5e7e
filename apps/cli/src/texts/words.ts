/** What a quote that was written in a file is told by. */
interface WrittenQuoteNames {
  readonly number: string
  readonly revision: number
  readonly status: string
  readonly file: string
}

/** The command line's own words, apart from help and messages. */
export const words = {
  standardInput: { nb: 'standard inn', nn: 'standard inn', en: 'standard input' },
  /** Above the messages about a file. */
  refused: {
    nb: (file: string, count: number) => `${file}: ${count === 1 ? 'én feil' : `${count} feil`}`,
    nn: (file: string, count: number) => `${file}: ${count === 1 ? 'éin feil' : `${count} feil`}`,
    en: (file: string, count: number) => `${file}: ${count === 1 ? 'one error' : `${count} errors`}`,
  },
  refusedWithoutFile: { nb: 'Det gikk ikke', nn: 'Det gjekk ikkje', en: 'That did not work' },
  seeHelp: {
    nb: (command: string) => `Skriv «anslag ${command}» for å få hjelp.`,
    nn: (command: string) => `Skriv «anslag ${command}» for å få hjelp.`,
    en: (command: string) => `Write “anslag ${command}” for help.`,
  },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  rules: { nb: 'Reglene står her:', nn: 'Reglane står her:', en: 'The rules are here:' },
  unwritable: {
    nb: 'Resultatet kan ikke skrives. Sjekk at det er plass på disken.',
    nn: 'Resultatet kan ikkje skrivast. Sjekk at det er plass på disken.',
    en: 'The result cannot be written. Check that there is room on the disk.',
  },
  bug: {
    nb: (code: string) =>
      `Noe gikk galt i programmet. Det er ikke din feil. Meld fra til dem som vedlikeholder Anslag, og oppgi koden ${code}.`,
    nn: (code: string) =>
      `Noko gjekk gale i programmet. Det er ikkje din feil. Meld frå til dei som held Anslag ved like, og oppgi koden ${code}.`,
    en: (code: string) =>
      `Something went wrong in the program. It is not your fault. Tell those who maintain Anslag, and give the code ${code}.`,
  },
  listName: {
    nb: (title: string, id: string, revision: number) => `${title} (${id}, rettelse ${revision})`,
    nn: (title: string, id: string, revision: number) => `${title} (${id}, retting ${revision})`,
    en: (title: string, id: string, revision: number) => `${title} (${id}, revision ${revision})`,
  },
  checked: {
    nb: (list: string) => `${list}: Listen har alt som kreves.`,
    nn: (list: string) => `${list}: Lista har alt som blir kravd.`,
    en: (list: string) => `${list}: The list has all that is required.`,
  },
  checkedDocument: {
    nb: (file: string, format: string) => `${file}: ${format}, uten feil.`,
    nn: (file: string, format: string) => `${file}: ${format}, utan feil.`,
    en: (file: string, format: string) => `${file}: ${format}, without errors.`,
  },
  /** A quote contradicts nothing in itself: whose it is, only `quote verify` can tell. */
  consistentQuote: {
    nb: (file: string, format: string) => `${file}: ${format}, uten motsigelser.`,
    nn: (file: string, format: string) => `${file}: ${format}, utan motseiingar.`,
    en: (file: string, format: string) => `${file}: ${format}, consistent.`,
  },
  seeVerify: {
    nb: 'Hvor langt tilbudet er til å stole på, viser «anslag quote verify».',
    nn: 'Kor langt tilbodet er til å lite på, viser «anslag quote verify».',
    en: 'How far the quote can be trusted, “anslag quote verify” shows.',
  },
  pagesNotRead: {
    nb: 'Dette gjelder tilbudet som ligger i PDF-en som data. Det som står på sidene, er ikke lest. Sammenlign det med «anslag quote show».',
    nn: 'Dette gjeld tilbodet som ligg i PDF-en som data. Det som står på sidene, er ikkje lese. Samanlikn det med «anslag quote show».',
    en: 'This is about the quote that lies in the PDF as data. What stands on the pages was not read. Compare it with “anslag quote show”.',
  },
  written: {
    nb: (file: string) => `Skrev ${file}.`,
    nn: (file: string) => `Skreiv ${file}.`,
    en: (file: string) => `Wrote ${file}.`,
  },
  draftWritten: {
    nb: (file: string) => `Skrev et utkast, som ikke har nummer ennå, til ${file}.`,
    nn: (file: string) => `Skreiv eit utkast, som ikkje har nummer enno, til ${file}.`,
    en: (file: string) => `Wrote a draft, which has no number yet, to ${file}.`,
  },
  quoteWritten: {
    nb: ({ number, revision, status, file }: WrittenQuoteNames) =>
      `Skrev ${number}, versjon ${revision} (${status}), til ${file}.`,
    nn: ({ number, revision, status, file }: WrittenQuoteNames) =>
      `Skreiv ${number}, versjon ${revision} (${status}), til ${file}.`,
    en: ({ number, revision, status, file }: WrittenQuoteNames) =>
      `Wrote ${number}, revision ${revision} (${status}), to ${file}.`,
  },
  partialDetails: {
    nb: 'Filen kan endre et utkast med «quote edit». Den mangler noe som «quote new» trenger.',
    nn: 'Fila kan endre eit utkast med «quote edit». Ho manglar noko som «quote new» treng.',
    en: 'The file can change a draft with “quote edit”. It lacks something that “quote new” needs.',
  },
  digest: { nb: 'Kontrollsum', nn: 'Kontrollsum', en: 'Digest' },
  choices: { nb: 'Mulige svar', nn: 'Moglege svar', en: 'Possible answers' },
  anyCode: { nb: 'KODE', nn: 'KODE', en: 'CODE' },
  seeExplanations: {
    nb: 'Legg til --explain for å se hvordan hvert beløp er regnet ut.',
    nn: 'Legg til --explain for å sjå korleis kvart beløp er rekna ut.',
    en: 'Add --explain to see how every amount was computed.',
  },
}
