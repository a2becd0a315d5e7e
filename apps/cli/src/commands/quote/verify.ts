import { failure, type Result, readJson, success } from '@anslag/pricing'
import {
  type Fact,
  facts,
  type Quote,
  readQuote,
  readQuoteText,
  type Verification,
  verify,
  verifyQuote,
} from '@anslag/quotes'
import { quoteInFile, readQuoteDocument } from '../../documents/quote.ts'
import { type Message, message } from '../../message.ts'
import { outcomeOf, type Refusal } from '../../outcome.ts'
import { chainOf, verificationLines } from '../../render/verification.ts'
import type { Command, Invocation } from '../command.ts'

interface Checked {
  readonly quote: Quote
  readonly verification: Verification
}

const brokenFacts = ({ facts: found }: Verification): readonly Fact[] =>
  facts.filter((fact) => found[fact] === 'broken')

/** First which facts are broken, then every breach by its rule. */
const refusal = (file: string, verification: Verification): Refusal => {
  const read = quoteInFile(file, failure(verification.issues))
  const breaches = read.ok ? [] : read.issues.flatMap(({ messages }) => messages)
  const broken: Message = {
    code: 'quote/not-verified',
    path: '',
    sentence: ({ words, quotes }) =>
      words.messages['quote/not-verified']({ facts: brokenFacts(verification).map((fact) => quotes.facts[fact]) }),
  }
  return { file, messages: [broken, ...breaches], count: verification.issues.length }
}

const verified = async ({ operands, environment }: Invocation): Promise<Result<Checked, Refusal>> => {
  const [file = ''] = operands
  const text = await readQuoteDocument(file, environment)
  if (!text.ok) return text
  const json = readJson(text.value)
  const read = json.ok ? readQuote(json.value) : readQuoteText(text.value)
  if (read.ok) return success({ quote: read.value, verification: verifyQuote(read.value) })
  return json.ok ? failure([refusal(file, verify(json.value))]) : quoteInFile(file, read)
}

/** The quote, unless a hash that was noted earlier is not in it: then its end was cut off, or it is another one. */
const noted = (
  checked: Result<Checked, Refusal>,
  { operands: [file], options }: Invocation,
): Result<Checked, Refusal> => {
  const hash = options.given('hash')
  if (!checked.ok || hash === undefined || chainOf(checked.value.quote).includes(hash)) return checked
  return failure([{ file, messages: [message('quote/hash-not-found', {})] }])
}

/** Says whether a quote is what it was, and which fact is broken if it is not. */
export const quoteVerify: Command = {
  name: 'quote verify',
  operands: [{ name: 'quote', file: true }],
  flags: ['hash', 'format'],
  run: async (invocation) =>
    outcomeOf(noted(await verified(invocation), invocation), ({ quote, verification }) =>
      invocation.options.format === 'json'
        ? { kind: 'json', value: { holds: verification.holds, facts: verification.facts } }
        : { kind: 'lines', lines: verificationLines(quote, verification, invocation) },
    ),
}
