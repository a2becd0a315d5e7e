import { type Fact, facts, type Quote, type Verification } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { apart, plain, type StyledLine, strong } from './styled-line.ts'
import { type Row, table } from './table.ts'
import { wrapped } from './wrap.ts'

/** Every hash of a quote in the order in which it was made: each rests on the one before. */
export const chainOf = ({ revisions }: Quote): readonly string[] =>
  revisions.flatMap(({ seal, events }) =>
    [seal?.hash, ...events.map(({ hash }) => hash)].filter((hash) => hash !== undefined),
  )

/** What can only be said of a quote that was issued. */
const ofSealed: readonly Fact[] = ['content', 'chain', 'event-chain']

/** That a quote is what it was, fact by fact, and the last hash: only that one tells a file whose end was cut off. */
export const verificationLines = (
  quote: Quote,
  { facts: found }: Verification,
  { environment: { columns }, options, wording: { quotes } }: Invocation,
): readonly StyledLine[] => {
  const { said } = quotes
  const last = chainOf(quote).at(-1)
  const seal = quote.revisions.findLast((revision) => revision.seal !== undefined)?.seal
  const given = options.given('hash')
  const told = facts.filter((fact) => seal !== undefined || !ofSealed.includes(fact))
  return apart([
    wrapped(seal === undefined ? said.draftVerified : said.verified, columns).map(strong),
    table(
      told.map((fact): Row => ({ style: 'plain', cells: [quotes.facts[fact], quotes.findings[found[fact]]] })),
      columns,
    ),
    seal === undefined ? [] : [plain(`${quotes.view.sealHash}: ${seal.hash}`), plain(`${said.lastHash}: ${last}`)],
    seal === undefined || given !== undefined ? [] : wrapped(said.cutOff, columns).map(plain),
    given === undefined ? [] : wrapped(given === last ? said.hashIsLast : said.hashIsEarlier, columns).map(plain),
  ])
}
