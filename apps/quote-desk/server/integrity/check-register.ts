import { InvariantError, type Issue } from '@anslag/pricing'
import type { Quote, Trust } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { auditOf } from '../register/audit-log.ts'
import { type CaseBeside, caseBeside } from '../register/case-beside.ts'
import { caseIdsAfter, numbersGiven, waitingCases } from '../register/checked.ts'
import type { Register } from '../register/open-register.ts'
import { approvedLists } from '../register/price-lists.ts'
import { feedFindings, listedFindings, lostPositions, priceListFindings } from './check-beside.ts'
import { againstItself, againstWitnesses, auditFindings, notWitnessed } from './check-case.ts'
import { readWitnesses, type Witness, type Witnesses } from './checkpoint-files.ts'
import { gapsIn } from './series.ts'

/** What a check found: nothing, where all is as it was. */
export interface Checked {
  readonly cases: number
  readonly findings: readonly Issue[]
}

interface FoundCase {
  readonly findings: readonly Issue[]
  /** A quote whose last event no file knew of when it was looked for. */
  readonly unwitnessed?: Quote
}

/** What PostgreSQL says of a text that it cannot read as JSON. */
const isNoJson = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '22P02'

const foundCase = async (register: Register, id: string): Promise<CaseBeside | undefined | 'none'> => {
  try {
    return await caseBeside(register, id)
  } catch (error) {
    if (error instanceof InvariantError || isNoJson(error)) return 'none'
    throw error
  }
}

/** What files outside say of a case that is there no longer. */
const goneFindings = (witnesses: readonly Witness[]): readonly Issue[] => [
  ...againstWitnesses(undefined, witnesses),
  ...lostPositions(undefined, [], witnesses),
]

const checkedCase = async (
  register: Register,
  id: string,
  witnesses: readonly Witness[],
  trust: Trust,
): Promise<FoundCase> => {
  const beside = await foundCase(register, id)
  const log = auditFindings(id, await auditOf(register, id), witnesses)
  if (beside === 'none') {
    const number = witnesses[0]?.number ?? ''
    return { findings: [raise('integrity/not-a-quote', '', { number, case: id }), ...log] }
  }
  if (beside === undefined) return { findings: [...goneFindings(witnesses), ...log] }
  const { quote } = beside.found
  const { feed } = beside
  const outside = [
    ...againstWitnesses(quote, witnesses),
    ...lostPositions(quote, feed, witnesses),
    ...feedFindings(quote, feed, witnesses),
    ...listedFindings(beside),
  ]
  if (quote.number === undefined) return { findings: [...outside, ...log] }
  const findings = [...outside, ...(await againstItself(quote, trust)), ...log]
  return notWitnessed(quote, witnesses).length === 0 ? { findings } : { findings, unwitnessed: quote }
}

/** Whatever was done since the files were read has its line by now, or waits for it in the outbox. */
const stillNotWitnessed = async (
  register: Register,
  folder: string,
  trust: Trust,
  quotes: ReadonlyMap<string, Quote>,
) => {
  if (quotes.size === 0) return []
  const waiting = await waitingCases(register)
  const { of } = await readWitnesses(folder, trust)
  return [...quotes].flatMap(([id, quote]) => (waiting.has(id) ? [] : notWitnessed(quote, of.get(id) ?? [])))
}

const numbersIn = ({ of }: Witnesses): readonly string[] => [...of.values()].flat().map(({ number }) => number)

/**
 * Compares the register with every file of checkpoints in a folder, and each quote with itself: chains, seals, sums,
 * signatures, numbers and the log of who did what, and what is listed, due and told to finance with what follows from it.
 * Nothing is changed by it.
 */
export const checkRegister = async (register: Register, folder: string, trust: Trust): Promise<Checked> => {
  const witnesses = await readWitnesses(folder, trust)
  const findings: Issue[] = [...witnesses.findings]
  const unwitnessed = new Map<string, Quote>()
  const seen = new Set<string>()
  for await (const id of caseIdsAfter(register)) {
    seen.add(id)
    const found = await checkedCase(register, id, witnesses.of.get(id) ?? [], trust)
    findings.push(...found.findings)
    if (found.unwitnessed !== undefined) unwitnessed.set(id, found.unwitnessed)
  }
  for (const [id, of] of witnesses.of) if (!seen.has(id)) findings.push(...goneFindings(of))
  findings.push(...(await stillNotWitnessed(register, folder, trust, unwitnessed)))
  findings.push(...priceListFindings(await approvedLists(register)))
  findings.push(...gapsIn(new Set([...numbersIn(witnesses), ...(await numbersGiven(register))])))
  return { cases: seen.size, findings }
}
