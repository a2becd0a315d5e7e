import { readPriceList, type PriceList } from '@anslag/pricing'
import type { Content, Documents } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { done, type Step } from '../outcome.ts'
import { bundled, requirements } from './bundled.ts'
import { readList } from './price-list.ts'
import { stepOf } from './read-document.ts'

/** The very list that a quote was priced with, where it comes with the program; else by its id, or the file that is named. */
const listOf = async ({ estimate }: Content, invocation: Invocation): Promise<Step<PriceList>> => {
  const { options, environment } = invocation
  const kit = bundled()
  const { id, revision } = estimate.priceList
  const known = kit.lists.find((list) => list.id === id && list.revision === revision)
  if (options.list === undefined && known !== undefined) return stepOf(id, readPriceList(known, requirements))
  return readList(options.list ?? id, kit, environment)
}

/** The documents that a draft was priced with, and its pricing day unless another was asked for. */
export const quoteSources = async (content: Content, invocation: Invocation): Promise<Step<Documents>> => {
  const list = await listOf(content, invocation)
  if (!list.ok) return list
  const { catalogue, vatTable } = bundled()
  return done({ list: list.value, catalogue, vatTable, day: invocation.options.day ?? content.estimate.day })
}
