import { exampleRequests } from '@anslag/price-lists'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { recorded } from '../recorded-run.ts'

describe('anslag schema', () => {
  it.each(schemaKinds)('writes the schema of %s', async (kind) => {
    const { code, stdout } = await recorded(`schema ${kind}`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(jsonSchema(kind))
  })
})

describe('anslag example', () => {
  it.each(['small', 'typical', 'large'] as const)('writes the %s example, which can be priced', async (size) => {
    const { code, stdout } = await recorded(`example --size ${size}`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(exampleRequests[size])
    expect((await recorded('price -', { '-': stdout })).code).toBe(0)
  })

  it('writes the typical example by default, one member a line', async () => {
    const { stdout } = await recorded('example')
    expect(stdout).toBe(`${JSON.stringify(exampleRequests.typical, null, 2)}\n`)
  })

  it('has 200 lines in its large size', async () => {
    const { stdout } = await recorded('price - --format json', { '-': JSON.stringify(exampleRequests.large) })
    expect(JSON.parse(stdout).lines).toHaveLength(200)
  })
})
