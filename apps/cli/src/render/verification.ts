import { apart, plain, type StyledLine, strong, type TextRow, table, wrapped } from '@anslag/documents/text'
import { answerSentence, signatureRemark } from '@anslag/presentation/quote'
import { chainOf, type Fact, facts, type Quote, type Verification } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'

/** What can only be said of a quote that was issued. */
const ofSealed: readonly Fact[] = ['content', 'chain', 'event-chain']

/** How far a quote can be trusted, fact by fact, and the last hash: only that one tells a file whose end was cut off. */
export const verificationLines = (
  quote: Quote,
  { facts: found, answers, signatures }: Verification,
  { environment: { columns }, options, wording: { texts, quotes } }: Invocation,
): readonly StyledLine[] => {
  const { verification } = quotes
  const last = chainOf(quote).at(-1)?.hash
  const seal = quote.revisions.findLast((revision) => revision.seal !== undefined)?.seal
  const given = options.given('hash')
  const shown = facts.filter((fact) => seal !== undefined || !ofSealed.includes(fact))
  return apart([
    (seal === undefined ? [verification.draftVerified] : answers.map((each) => answerSentence(each, texts, quotes)))
      .flatMap((sentence) => wrapped(sentence, columns))
      .map(strong),
    table(
      shown.map((fact): TextRow => ({ kind: 'line', cells: [quotes.facts[fact], quotes.findings[found[fact]]] })),
      columns,
    ),
    seal === undefined
      ? []
      : [plain(`${quotes.view.sealHash}: ${seal.hash}`), plain(`${verification.lastHash}: ${last}`)],
    signatures
      .flatMap((each) => signatureRemark(each, texts, quotes))
      .flatMap((shown) => wrapped(shown, columns))
      .map(plain),
    seal === undefined || given !== undefined ? [] : wrapped(verification.cutOff, columns).map(plain),
    given === undefined
      ? []
      : wrapped(given === last ? verification.hashIsLast : verification.hashIsEarlier, columns).map(plain),
  ])
}
