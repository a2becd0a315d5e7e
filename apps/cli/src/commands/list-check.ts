import { coverageIssues, failure, type PriceList, type Result, success } from '@anslag/pricing'
import { readListFiles } from '../documents/price-list.ts'
import { messageOf } from '../message.ts'
import { outcomeOf, type Refusal } from '../outcome.ts'
import { checkedListLines } from '../render/checked-list.ts'
import type { Command, Invocation } from './command.ts'

/** Several lists are also held against each other: they must neither overlap nor leave days between them. */
const covering = (lists: readonly PriceList[]): Result<readonly PriceList[], Refusal> => {
  const issues = coverageIssues(lists.map(({ document }) => document))
  return issues.length === 0
    ? success(lists)
    : failure([{ file: undefined, messages: issues.map((issue) => messageOf(issue)) }])
}

const checked = async ({ operands, environment }: Invocation): Promise<Result<readonly PriceList[], Refusal>> => {
  const lists = await readListFiles(operands, environment)
  return lists.ok ? covering(lists.value) : lists
}

/** Checks price lists against all that is required of one. */
export const listCheck: Command = {
  name: 'list check',
  operands: [{ name: 'file', file: true, many: true }],
  flags: ['format'],
  run: async (invocation) =>
    outcomeOf(await checked(invocation), (lists) =>
      invocation.options.format === 'json'
        ? { kind: 'json', value: lists.map(({ document: { id, revision }, digest }) => ({ id, revision, digest })) }
        : { kind: 'lines', lines: checkedListLines(lists, invocation) },
    ),
}
