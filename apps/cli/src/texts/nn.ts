import { help } from './help/nn.ts'
import { messages } from './messages/nn.ts'
import type { CliTexts } from './nb.ts'

export const nn: CliTexts = {
  help,
  messages,
  standardInput: 'standard inn',
  refused: (file, count) => `${file}: ${count === 1 ? 'éin feil' : `${count} feil`}`,
  refusedWithoutFile: 'Det gjekk ikkje',
  seeHelp: (command) => `Skriv «anslag ${command}» for å få hjelp.`,
  explanations: 'Slik er beløpa rekna ut',
  explanation: 'Slik er linja rekna ut',
  lineId: 'Linje-id',
  sources: 'Kjelder',
  rules: 'Reglane står her:',
  unwritable: 'Resultatet kan ikkje skrivast. Sjekk at det er plass på disken.',
  bug: (code) =>
    `Noko gjekk gale i programmet. Det er ikkje din feil. Meld frå til dei som held Anslag ved like, og oppgi koden ${code}.`,
  listName: (title, id, revision) => `${title} (${id}, retting ${revision})`,
  checked: (list) => `${list}: Lista har alt som blir kravd.`,
  checkedDocument: (file, format) => `${file}: ${format}, utan feil.`,
  written: (file) => `Skreiv ${file}.`,
  quoteWritten: ({ number, revision, status, file }) =>
    `Skreiv ${number}, versjon ${revision} (${status}), til ${file}.`,
  partialDetails: 'Fila kan endre eit utkast med «quote edit». Ho manglar noko som «quote new» treng.',
  digest: 'Kontrollsum',
  choices: 'Moglege svar',
  anyCode: 'KODE',
  seeExplanations: 'Legg til --explain for å sjå korleis kvart beløp er rekna ut.',
}
