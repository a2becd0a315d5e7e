import { plain, type StyledLine, wrapped } from '@anslag/documents/text'
import { failure, type Result, readJson, success } from '@anslag/pricing'
import {
  type Fact,
  facts,
  type Quote,
  readQuote,
  readQuoteText,
  readTrust,
  type Trust,
  type Verification,
  verify,
  verifyQuote,
} from '@anslag/quotes'
import { checkedSignatures } from '@anslag/signatures'
import { quoteInFile, readQuoteDocument } from '../../documents/quote.ts'
import { inFile, readDocument } from '../../documents/read-document.ts'
import { type Message, message } from '../../message.ts'
import { outcomeOf, type Refusal } from '../../outcome.ts'
import { verificationLines } from '../../render/verification.ts'
import type { Command, Invocation } from '../command.ts'

interface Checked {
  readonly quote: Quote
  readonly verification: Verification
  readonly isInPdf: boolean
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

/** Whom the reader trusts: nobody, where no file is named. */
const trusted = async ({ options, environment }: Invocation): Promise<Result<Trust, Refusal>> => {
  const file = options.given('trust')
  if (file === undefined) return success({ keys: [] })
  const document = await readDocument(file, [], environment)
  return document.ok ? inFile(file, readTrust(document.value)) : document
}

const verified = async (invocation: Invocation): Promise<Result<Checked, Refusal>> => {
  const { operands, options, environment } = invocation
  const [file = ''] = operands
  const document = await readQuoteDocument(file, environment)
  if (!document.ok) return document
  const { text, isInPdf } = document.value
  const json = readJson(text)
  const read = json.ok ? readQuote(json.value) : readQuoteText(text)
  if (read.ok) {
    const trust = await trusted(invocation)
    if (!trust.ok) return trust
    const signatures = options.given('trust') === undefined ? [] : await checkedSignatures(read.value, trust.value)
    const known = { expected: options.given('hash'), signatures }
    return success({ quote: read.value, verification: verifyQuote(read.value, known), isInPdf })
  }
  return json.ok ? failure([refusal(file, verify(json.value))]) : quoteInFile(file, read)
}

/**
 * The quote, unless it lacks a hash that was noted earlier, since its end was cut off or it is another one; or unless a
 * signature in it is wrong.
 */
const noted = (checked: Result<Checked, Refusal>, { operands: [file] }: Invocation): Result<Checked, Refusal> => {
  if (!checked.ok || checked.value.verification.answers.length > 0) return checked
  const isWrong = checked.value.verification.signatures.some(({ verdict }) => verdict === 'wrong')
  return failure([{ file, messages: [message(isWrong ? 'quote/signature-wrong' : 'quote/hash-not-found', {})] }])
}

/** What a PDF says on its pages is not held against the quote in it: whoever relies on them must compare. */
const pagesNotRead = (
  isInPdf: boolean,
  { environment: { columns }, wording: { words } }: Invocation,
): readonly StyledLine[] => (isInPdf ? [plain(''), ...wrapped(words.pagesNotRead, columns).map(plain)] : [])

/** Says how far a quote can be trusted, and which fact is broken if one is. */
export const quoteVerify: Command = {
  name: 'quote verify',
  operands: [{ name: 'quote', file: true }],
  flags: ['hash', 'trust', 'format'],
  run: async (invocation) =>
    outcomeOf(noted(await verified(invocation), invocation), ({ quote, verification, isInPdf }) => {
      const { holds, facts, answers, signatures } = verification
      return invocation.options.format === 'json'
        ? { kind: 'json', value: { holds, facts, answers, signatures } }
        : {
            kind: 'lines',
            lines: [...verificationLines(quote, verification, invocation), ...pagesNotRead(isInPdf, invocation)],
          }
    }),
}
