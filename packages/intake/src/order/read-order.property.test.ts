import { readRequest } from '@anslag/pricing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged } from '../merge/index.ts'
import { reportSchema } from '../report/index.ts'
import { catalogue } from '../testing/catalogue.ts'
import { readOrder } from './index.ts'

const piece = fc.constantFrom(
  'import db/INNTEKT_WLONN 2020-12-31',
  'import db/SIVSTANDFDT_X',
  'import npr/DIAGNOSE_X',
  'require no.fhi.npr:DRAFT as npr',
  'BEFOLKNING_KJOENN, POSTNR_X',
  'Variabelnavn;Velg',
  'textblock',
  '{"dataStore":{"name":"x"},"dataStructures":[]}',
  'PK\u0003\u0004',
  'æøå',
)

const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ name: 'x', bytes })),
  fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => ({ name: 'x.xlsx', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) })),
  fc.string({ unit: 'binary' }).map((text) => ({ name: 'x.csv', text })),
  fc.array(piece, { maxLength: 12 }).map((lines) => ({ name: 'x.txt', text: lines.join('\n') })),
)

describe('whatever files hold, reading them', () => {
  it('never throws, and gives a valid report and a valid request', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 3 }), async (files) => {
        const { report, request } = await readOrder({ files, catalogue, day: '2026-11-22' })
        expect(reportSchema.safeParse(report)).toMatchObject({ success: true })
        expect(readRequest(request, catalogue)).toEqual({ ok: true, value: request })
      }),
      { numRuns: 300 },
    )
  })

  it('again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(content, content, async (one, other) => {
        const [first, second] = [
          await readOrder({ files: [one], catalogue }),
          await readOrder({ files: [other], catalogue }),
        ]
        const once = merged(first.request, second.request)
        expect(merged(once, second.request)).toEqual(once)
        expect(merged(once, first.request)).toEqual(once)
        expect(await readOrder({ files: [one], catalogue })).toEqual(first)
      }),
    )
  })
})
