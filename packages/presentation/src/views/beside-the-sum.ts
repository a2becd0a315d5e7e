import { type CatalogueDocument, type Estimate, namesOfThings } from '@anslag/pricing'
import { driverName } from '../names/driver-name.ts'
import type { InitialTexts } from '../texts/texts.ts'
import type { EstimateView, NotCounted, OtherOwner, RemarkOf } from './estimate-view-model.ts'

type Source = NonNullable<Estimate['request']['sources']>[number]

/** A sentence with names where its text has a place for them; undefined without any. */
const remark = <T>(template: string, of: readonly T[], textOf: (each: T) => string): RemarkOf<T> | undefined => {
  if (of.length === 0) return undefined
  const [before = '', after = ''] = template.split(/\{\w+\}/)
  return { before, of, after, sentence: `${before}${of.map(textOf).join(', ')}${after}` }
}

/** Whole lists that nobody answered and that the price list assumes none of. */
export const notCounted = ({ issues }: Estimate, texts: InitialTexts): EstimateView['notCounted'] => {
  const of = issues.flatMap(({ code, path, params: { driver, assumed } }): readonly NotCounted[] =>
    code === 'driver/not-answered' && typeof driver === 'string' && !driver.includes('.') && assumed === '0'
      ? [{ name: driverName(driver, texts), path }]
      : [],
  )
  return remark(texts.estimate.notCounted, of, ({ name }) => name)
}

/** The page that states the prices of a source's holder. */
const pricesOf = ({ register }: Source, { registers = [], sources }: CatalogueDocument): string | undefined => {
  const known = registers.find(({ code }) => code === register)
  return sources.find((source) => source.id === known?.prices)?.url
}

/** Those who own the data of a request charge by themselves; SSB does not know how much. Own data cost nothing. */
export const otherOwners = (
  { request }: Estimate,
  catalogue: CatalogueDocument,
  texts: InitialTexts,
): EstimateView['otherOwners'] => {
  const names = namesOfThings('sources', request, catalogue)
  const of = (request.sources ?? []).flatMap((source, index): readonly OtherOwner[] => {
    const name = names[index]?.[texts.language] ?? ''
    return source.holder === 'ownData' ? [] : [{ name, prices: pricesOf(source, catalogue) }]
  })
  return remark(texts.estimate.otherOwners, of, ({ name, prices }) =>
    prices === undefined ? name : `${name} (${prices})`,
  )
}
