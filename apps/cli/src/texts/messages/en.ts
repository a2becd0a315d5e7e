import { help } from '../help/en.ts'
import { listed } from '../listed.ts'
import type { MessageTexts } from '../message-params.ts'

const any = (words: readonly string[]) => listed(words, 'or')

const meant = (closest: string | undefined) => (closest === undefined ? '' : ` Did you mean ${closest}?`)

export const messages: MessageTexts = {
  'usage/unknown-command': ({ given, closest, commands }) =>
    `There is no command “${given}”.${meant(closest)} The commands are ${any(commands)}.`,
  'usage/incomplete-command': ({ given, commands }) => `“${given}” needs one more word. Write ${any(commands)}.`,
  'usage/unknown-option': ({ given, closest, command, options }) =>
    `There is no option ${given}${command === '' ? '' : ` for “${command}”`}.${meant(closest)} You can use ${any(options)}.`,
  'usage/value-missing': ({ option, allowed }) =>
    `${option} needs a value.${allowed.length === 0 ? '' : ` Write ${any(allowed)}.`}`,
  'usage/value-not-wanted': ({ option }) => `${option} takes no value.`,
  'usage/value-not-allowed': ({ option, given, closest, allowed }) =>
    `${option} cannot be “${given}”.${meant(closest)} Write ${any(allowed)}.`,
  'usage/not-a-day': ({ option, given }) =>
    `${option} cannot be “${given}”. Write a day that exists, as year, month and day, for example 2026-03-01.`,
  'usage/operand-missing': ({ operand, command }) =>
    `“${command}” lacks ${help.operands[operand][0]}. ${help.operands[operand][1]}`,
  'usage/operand-not-wanted': ({ given, command }) => `“${command}” has no use for “${given}”. Remove it.`,
  'usage/operand-not-allowed': ({ operand, given, closest, allowed }) =>
    `${help.operands[operand][0]} cannot be “${given}”.${meant(closest)} Write ${any(allowed)}.`,
  'usage/stdin-twice': () => 'Only one file can be -. Standard input can be read once.',
  'usage/option-missing': ({ option, command }) => `“${command}” lacks --${option}. ${help.flags[option][1]}`,
  'usage/not-a-moment': ({ option, given }) =>
    `${option} cannot be “${given}”. Write a moment with its offset from UTC, for example 2026-12-01T10:00:00+01:00.`,
  'usage/not-a-size': ({ option, given }) =>
    `${option} cannot be “${given}”. Write kroner, for example 500 or 499.50, or percent, for example 12.5%.`,
  'usage/not-a-vat': ({ option, given }) =>
    `${option} cannot be “${given}”. Write VAT category and rate, for example S:25 or E:0.`,
  'usage/not-a-count': ({ option, given }) => `${option} cannot be “${given}”. Write a number, for example 2.`,
  'usage/not-a-choice': ({ option, given }) =>
    `${option} cannot be “${given}”. Write the id of a question, an equals sign and the answer, for example table-or-list:F_DEMO=list:befolkning.`,
  'usage/charge-or-reduction': () => 'Write either --charge or --reduction.',
  'usage/until-or-delete-by': () => 'Write --until, --delete-by or both, with a date.',
  'usage/not-hours': ({ given }) => `“${given}” is no number of hours. Write for example 12 or 12.5, without spaces.`,
  'usage/in-place-and-output': () => 'Write either --in-place or --output, not both.',
  'usage/in-place-without-file': () => '--in-place needs a file. Standard input cannot be replaced. Use --output.',
  'file/missing': () => 'The file does not exist. Check its name and folder.',
  'file/no-such-list': ({ lists }) =>
    `There is no file with this name, and no price list with this id comes with the program. The lists that do are ${listed(lists, 'and')}.`,
  'file/directory': () => 'This is a folder. Name a file.',
  'file/no-permission': () => 'You are not allowed to read the file.',
  'file/unreadable': () => 'The file cannot be read. Check that the disk or network works.',
  'file/too-large': ({ limit }) =>
    `The file is too large. The limit is ${limit / 1_000_000} MB. Check that it is the right file.`,
  'file/not-utf-8': () => 'The file is not text in UTF-8. Save it as UTF-8, and check that it is the right file.',
  'file/utf-16': () => 'The file is saved as UTF-16, which some programs call “Unicode”. Save it as UTF-8.',
  'file/other-format': ({ given, allowed }) =>
    `This is a document of type ${given}. What is needed is ${any(allowed)}.`,
  'file/exists': () => 'The file is there already and is not overwritten. Choose another name.',
  'file/no-folder': () => 'The folder does not exist. Make it first, or choose another.',
  'file/not-writable': () => 'The file cannot be written. Check that you are allowed to, and that the disk has room.',
  'file/unknown-kind': ({ given, known }) =>
    `${given === '' ? 'The document does not say what it is' : `The format “${given}” is unknown`}. Its “format” must be ${any(known)}.`,
  'quote/no-such-revision': ({ given, revisions }) =>
    `There is no revision ${given}. The last revision is ${revisions}.`,
  'quote/nothing-to-compare': () => 'The quote has one revision only. Name a file to compare it with.',
  'quote/not-verified': ({ facts }) =>
    `The quote cannot be trusted. Do not use it. This does not hold: ${facts.join('; ')}.`,
  'quote/hash-not-found': () =>
    'The hash is not in the file. Events were cut off, or it is another quote. Do not use it. Ask for the whole file.',
  'quote/was-changed': () =>
    'The same program, day and documents give another quote. This one was changed outside the program. Do not use it. Ask for the quote anew.',
  'quote/signature-wrong': () =>
    'A signature does not agree with the file. Somebody changed it or the signature. Do not use it.',
  'key/unusable': () => 'The file is not a key from “anslag key new”.',
  'quote/more-issues': ({ count }) => `There are ${count} more. Correct these first.`,
  'choice/unknown-question': ({ given, closest, questions }) =>
    questions.length === 0
      ? `There is no question “${given}”. The files leave nothing to ask. Remove the answer.`
      : `There is no question “${given}”.${meant(closest)} The questions are ${listed(questions, 'and')}.`,
  'choice/unknown-answer': ({ given, closest, question, answers }) =>
    `“${given}” is no answer to ${question}.${meant(closest)} Write ${any(answers)}, or list:CODE or table:CODE with a code of the catalogue.`,
  'line/unknown': ({ given, closest, lines }) =>
    `The estimate has no line with the id “${given}”.${meant(closest)} The lines are ${listed(lines, 'and')}.`,
}
