import { help } from './help/nb.ts'
import { messages } from './messages/nb.ts'

/** What a quote that was written in a file is told by. */
interface WrittenQuoteNames {
  readonly number: string
  readonly revision: number
  readonly status: string
  readonly file: string
}

export const nb = {
  help,
  messages,
  standardInput: 'standard inn',
  /** Above the messages about a file. */
  refused: (file: string, count: number): string => `${file}: ${count === 1 ? 'én feil' : `${count} feil`}`,
  refusedWithoutFile: 'Det gikk ikke',
  seeHelp: (command: string): string => `Skriv «anslag ${command}» for å få hjelp.`,
  explanations: 'Slik er beløpene regnet ut',
  explanation: 'Slik er linjen regnet ut',
  lineId: 'Linje-id',
  sources: 'Kilder',
  rules: 'Reglene står her:',
  unwritable: 'Resultatet kan ikke skrives. Sjekk at det er plass på disken.',
  bug: (code: string): string =>
    `Noe gikk galt i programmet. Det er ikke din feil. Meld fra til dem som vedlikeholder Anslag, og oppgi koden ${code}.`,
  listName: (title: string, id: string, revision: number): string => `${title} (${id}, rettelse ${revision})`,
  checked: (list: string): string => `${list}: Listen har alt som kreves.`,
  checkedDocument: (file: string, format: string): string => `${file}: ${format}, uten feil.`,
  written: (file: string): string => `Skrev ${file}.`,
  quoteWritten: ({ number, revision, status, file }: WrittenQuoteNames): string =>
    `Skrev ${number}, versjon ${revision} (${status}), til ${file}.`,
  partialDetails: 'Filen kan endre et utkast med «quote edit». Den mangler noe som «quote new» trenger.',
  digest: 'Kontrollsum',
  choices: 'Mulige svar',
  anyCode: 'KODE',
  seeExplanations: 'Legg til --explain for å se hvordan hvert beløp er regnet ut.',
}

/** The command line's own texts. What nb has, every language has. */
export type CliTexts = typeof nb
