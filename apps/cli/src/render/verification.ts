import { facts, lastRevision, type Quote, type Verification } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { apart, plain, type StyledLine, strong } from './styled-line.ts'
import { type Row, table } from './table.ts'
import { wrapped } from './wrap.ts'

/** That a quote is what it was, fact by fact. */
export const verificationLines = (
  quote: Quote,
  { facts: found }: Verification,
  { environment: { columns }, wording: { quotes } }: Invocation,
): readonly StyledLine[] => {
  const revision = lastRevision(quote)
  const sentence = revision?.seal === undefined ? quotes.said.draftVerified : quotes.said.verified
  return apart([
    wrapped(sentence, columns).map(strong),
    table(
      facts.map((fact): Row => ({ style: 'plain', cells: [quotes.facts[fact], quotes.findings[found[fact]]] })),
      columns,
    ),
    revision?.seal === undefined ? [] : [plain(`${quotes.view.sealHash}: ${revision.seal.hash}`)],
  ])
}
