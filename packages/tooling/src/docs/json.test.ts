import { ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  type Issue,
  priceListSchema,
  readCatalogue,
  readEstimate,
  readJson,
  readPriceList,
  readRequest,
  readVatTable,
  replay,
  requirementsOf,
  traceSchema,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fencesInLanguage, placeOf } from './pages.ts'

const catalogue = readCatalogue(ssbCatalogue)

type Read = { readonly ok: true } | { readonly ok: false; readonly issues: readonly unknown[] }

const parsed = (schema: z.ZodMiniType, value: unknown): Read => {
  const { success, error } = z.safeParse(schema, value)
  return success ? { ok: true } : { ok: false, issues: error.issues }
}

const trace = (value: unknown): Read => {
  const { success, data, error } = z.safeParse(traceSchema, value)
  return success ? replay(data) : { ok: false, issues: error.issues }
}

const readers: Readonly<Record<string, (value: unknown) => Read>> = {
  'request/1': (value) => (catalogue.ok ? readRequest(value, catalogue.value) : catalogue),
  'price-list/1': (value) => readPriceList(value, requirementsOf(components)),
  'catalogue/1': readCatalogue,
  'vat-table/1': readVatTable,
  'estimate/1': readEstimate,
}

const tariffs = priceListSchema.shape.tariffs.def.valueType

/** Documents are told by their format, traces and tariffs by their members; anything else needs only to be JSON. */
const check = (value: unknown): Read => {
  if (typeof value !== 'object' || value === null) return { ok: true }
  if ('format' in value) return readers[String(value.format)]?.(value) ?? { ok: false, issues: ['an unknown format'] }
  if ('kind' in value && 'value' in value && 'unit' in value) return trace(value)
  if ('kind' in value && 'figures' in value) return parsed(tariffs, value)
  return { ok: true }
}

const issuesOf = (text: string): readonly (Issue | unknown)[] => {
  const json = readJson(text)
  if (!json.ok) return json.issues
  const read = check(json.value)
  return read.ok ? [] : read.issues
}

describe('JSON in the documentation', () => {
  it.each(fencesInLanguage('json').map((pair) => [placeOf(pair), pair.fence.text]))('%s is right', (_, text) => {
    expect(issuesOf(text)).toEqual([])
  })

  it('is looked at as what it is', () => {
    expect(issuesOf('{ "format": "request/1", "colour": 1 }')).toMatchObject([{ code: 'format/unknown-key' }])
    expect(issuesOf('{ "kind": "input", "value": "1", "unit": "hour" }')).not.toEqual([])
    expect(issuesOf('{ "kind": "by-answer", "figures": {} }')).not.toEqual([])
    expect(issuesOf('{ "a": 1, "a": 2 }')).toMatchObject([{ code: 'json/duplicate-key' }])
  })
})
