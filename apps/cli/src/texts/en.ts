import { help } from './help/en.ts'
import { messages } from './messages/en.ts'
import type { CliTexts } from './nb.ts'

export const en: CliTexts = {
  help,
  messages,
  standardInput: 'standard input',
  refused: (file, count) => `${file}: ${count === 1 ? 'one error' : `${count} errors`}`,
  refusedWithoutFile: 'That did not work',
  seeHelp: (command) => `Write “anslag ${command}” for help.`,
  explanations: 'How the amounts were computed',
  explanation: 'How the line was computed',
  lineId: 'Line id',
  sources: 'Sources',
  rules: 'The rules are here:',
  unwritable: 'The result cannot be written. Check that there is room on the disk.',
  bug: (code) =>
    `Something went wrong in the program. It is not your fault. Tell those who maintain Anslag, and give the code ${code}.`,
  listName: (title, id, revision) => `${title} (${id}, revision ${revision})`,
  checked: (list) => `${list}: The list has all that is required.`,
  checkedDocument: (file, format) => `${file}: ${format}, without errors.`,
  written: (file) => `Wrote ${file}.`,
  quoteWritten: ({ number, revision, status, file }) =>
    `Wrote ${number}, revision ${revision} (${status}), to ${file}.`,
  partialDetails: 'The file can change a draft with “quote edit”. It lacks something that “quote new” needs.',
  digest: 'Digest',
  choices: 'Possible answers',
  anyCode: 'CODE',
  seeExplanations: 'Add --explain to see how every amount was computed.',
}
