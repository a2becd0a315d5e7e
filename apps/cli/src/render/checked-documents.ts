import type { Invocation } from '../commands/command.ts'
import type { CheckedDocument } from '../documents/checked-document.ts'
import { faint, plain, type StyledLine } from './styled-line.ts'
import { hanging } from './wrap.ts'

/** That documents are without errors, what each is, and the digest by which others name it. */
export const checkedDocumentLines = (
  documents: readonly CheckedDocument[],
  { environment: { columns }, wording: { words } }: Invocation,
): readonly StyledLine[] =>
  documents.flatMap(({ file, format, digest, partial }) => [
    ...hanging('', words.checkedDocument(file === '-' ? words.standardInput : file, format), columns).map(plain),
    ...(partial === true ? hanging('  ', words.partialDetails, columns).map(plain) : []),
    ...hanging('  ', `${words.digest}: ${digest}`, columns).map(faint),
  ])
