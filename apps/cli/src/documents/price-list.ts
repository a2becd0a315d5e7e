import { priceListFor, readPriceList, type Day, type PriceList } from '@anslag/pricing'
import type { Environment } from '../environment.ts'
import { message } from '../message.ts'
import { refused, type Step } from '../outcome.ts'
import { listNamed, requirements, type Bundled } from './bundled.ts'
import { readDocument, stepOf } from './read-document.ts'

/** Reads a price list from a file and checks it. */
export const readListFile = async (file: string, environment: Environment): Promise<Step<PriceList>> => {
  const document = await readDocument(file, ['price-list/1'], environment)
  return document.ok ? stepOf(file, readPriceList(document.value, requirements)) : document
}

/** A price list by the id of a bundled one, else from a file. */
export const readList = async (name: string, kit: Bundled, environment: Environment): Promise<Step<PriceList>> => {
  const known = listNamed(name, kit)
  if (known !== undefined) return stepOf(name, readPriceList(known, requirements))
  const step = await readListFile(name, environment)
  const missing = !step.ok && step.refusals.some(({ messages }) => messages.some(({ code }) => code === 'file/missing'))
  const ids = [...new Set(kit.lists.map(({ id }) => id))]
  return missing ? refused(name, [message('file/no-such-list', { lists: ids })]) : step
}

/** The list that is named, else the bundled one that prices the day. */
export const listOrDays = async (
  name: string | undefined,
  day: Day,
  kit: Bundled,
  environment: Environment,
): Promise<Step<PriceList>> => {
  if (name !== undefined) return readList(name, kit, environment)
  const chosen = stepOf(undefined, priceListFor(day, kit.lists))
  return chosen.ok ? stepOf(chosen.value.id, readPriceList(chosen.value, requirements)) : chosen
}
