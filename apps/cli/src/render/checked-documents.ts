import { faint, hanging, plain, type StyledLine } from '@anslag/documents/text'
import type { Invocation } from '../commands/command.ts'
import type { CheckedDocument } from '../documents/checked-document.ts'
import type { CliTexts } from '../texts/index.ts'

const isQuote = (format: string): boolean => format.startsWith('quote/')

/** Anybody can make a quote without errors: of one is said what `verify` says of it. */
const checked = (words: CliTexts, format: string) => (isQuote(format) ? words.consistentQuote : words.checkedDocument)

/** That documents are without errors, what each is, and the digest by which others name it. */
export const checkedDocumentLines = (
  documents: readonly CheckedDocument[],
  { environment: { columns }, wording: { words } }: Invocation,
): readonly StyledLine[] =>
  documents.flatMap(({ file, format, digest, partial }) => [
    ...hanging('', checked(words, format)(file === '-' ? words.standardInput : file, format), columns).map(plain),
    ...(isQuote(format) ? hanging('  ', words.seeVerify, columns).map(plain) : []),
    ...(partial === true ? hanging('  ', words.partialDetails, columns).map(plain) : []),
    ...hanging('  ', `${words.digest}: ${digest}`, columns).map(faint),
  ])
