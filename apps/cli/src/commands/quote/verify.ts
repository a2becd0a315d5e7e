import { readJson } from '@anslag/pricing'
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
import { quoteStep, readQuoteDocument } from '../../documents/quote.ts'
import { type Message, message } from '../../message.ts'
import { done, outcomeOf, type Refusal, refused, type Step } from '../../outcome.ts'
import { verificationLines } from '../../render/verification.ts'
import type { Command, Invocation } from '../command.ts'

interface Checked {
  readonly quote: Quote
  readonly verification: Verification
}

const brokenFacts = ({ facts: found }: Verification): readonly Fact[] =>
  facts.filter((fact) => found[fact] === 'broken')

/** First which facts are broken, then every breach by its rule. */
const refusal = (file: string, verification: Verification): Refusal => {
  const step = quoteStep(file, { ok: false, issues: verification.issues })
  const breaches = step.ok ? [] : step.refusals.flatMap(({ messages }) => messages)
  const broken: Message = {
    code: 'quote/not-verified',
    path: '',
    sentence: ({ words, quotes }) =>
      words.messages['quote/not-verified']({ facts: brokenFacts(verification).map((fact) => quotes.facts[fact]) }),
  }
  return { file, messages: [broken, ...breaches], count: verification.issues.length }
}

const verified = async ({ operands, options, environment }: Invocation): Promise<Step<Checked>> => {
  const [file = ''] = operands
  const text = await readQuoteDocument(file, environment)
  if (!text.ok) return text
  const json = readJson(text.value)
  const read = json.ok ? readQuote(json.value) : readQuoteText(text.value)
  const known = { expected: options.given('hash') }
  if (read.ok) return done({ quote: read.value, verification: verifyQuote(read.value, known) })
  return json.ok ? { ok: false, refusals: [refusal(file, verify(json.value))] } : quoteStep(file, read)
}

/** The quote, unless a hash that was noted earlier is not in it: then its end was cut off, or it is another one. */
const noted = (step: Step<Checked>, { operands: [file] }: Invocation): Step<Checked> =>
  step.ok && step.value.verification.answers.length === 0 ? refused(file, [message('quote/hash-not-found', {})]) : step

/** Says how far a quote can be trusted, and which fact is broken if one is. */
export const quoteVerify: Command = {
  name: 'quote verify',
  operands: [{ name: 'quote', file: true }],
  flags: ['hash', 'format'],
  run: async (invocation) =>
    outcomeOf(noted(await verified(invocation), invocation), ({ quote, verification }) => {
      const { holds, facts, answers } = verification
      return invocation.options.format === 'json'
        ? { kind: 'json', value: { holds, facts, answers } }
        : { kind: 'lines', lines: verificationLines(quote, verification, invocation) }
    }),
}
