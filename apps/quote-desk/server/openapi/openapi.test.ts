import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { offered } from '../routes/operations.ts'
import {
  done,
  lackingCase,
  lived,
  livedOf,
  newDesk,
  type Send,
  sendTo,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'
import { openApiDocument } from './document.ts'

let desk: TestDesk
let officer: Send
let finance: Send

beforeAll(async () => {
  desk = await newDesk()
  ;[officer, finance] = [await desk.as('officer'), await desk.as('finance')]
})

const text = JSON.stringify(openApiDocument())

const document = JSON.parse(text)

/** Routes as the document writes them: a route that takes any of several words is several. */
const served = (): readonly string[] => {
  const words: Readonly<Record<string, readonly string[]>> = {
    ':operation': Object.keys(offered),
    ':decision': ['approve', 'reject'],
  }
  const open = ['/api', '/api/openapi.json']
  const routes = desk.app.routes.filter(
    ({ method, path }) => method !== 'ALL' && path.startsWith('/api') && !open.includes(path),
  )
  return routes.flatMap(({ method, path }) => {
    const last = path.slice(path.lastIndexOf('/') + 1)
    const all = words[last]?.map((word) => `${path.slice(0, -last.length)}${word}`) ?? [path]
    return all.map((each) => `${method} ${each.replaceAll(/:(\w+)/g, '{$1}')}`)
  })
}

const documented = (): readonly string[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(Object(methods)).map((method) => `${method.toUpperCase()} ${path}`),
  )

describe('the OpenAPI document', () => {
  it('has every route of the interface, and no other', () => {
    expect([...documented()].sort()).toEqual([...new Set(served())].sort())
  })

  it('names nothing that it has not, and calls each operation otherwise', () => {
    const names = new Set([...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name = '']) => name))
    expect([...names].filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([])
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(documented().length)
  })

  it('is published, and so is a page of it without scripts, to anybody', async () => {
    const send = sendTo(desk.app)
    const [published, page] = [await send('GET /api/openapi.json'), await send('GET /api')]
    expect([published.status, await published.text()]).toEqual([200, text])
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    const html = await page.text()
    expect(html).not.toMatch(/<script|<style|style=|onload|http-equiv/)
    for (const route of documented()) expect(html).toContain(route.replaceAll('&', '&amp;'))
  })
})

describe('answers', () => {
  it('of the way from an estimate to finance are as the document says', async () => {
    const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false })
    ajv.addSchema(document, 'openapi')
    const wrong = (name: string, answer: unknown) => {
      const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` })
      return validate(answer) ? [] : validate.errors
    }
    const draft = await livedOf(lackingCase(), officer)
    const accepted = await lived(officer, ...untilAccepted)
    const refused = await done(officer, accepted, 'issue')
    for (const [name, answer] of [
      ['Case', draft],
      ['Case', accepted],
      ['Refusal', refused],
      ['Cases', JSON.parse(await (await officer('GET /api/cases')).text())],
      ['Received', JSON.parse(await (await officer(`GET /api/cases/${draft.case}/received`)).text())],
      ['Due', JSON.parse(await (await officer('GET /api/work-lists/delivery-due?to=2030-01-01')).text())],
      ['PriceLists', JSON.parse(await (await officer('GET /api/price-lists')).text())],
      ['Feed', JSON.parse(await (await finance('GET /api/finance/feed')).text())],
      ['Quote', JSON.parse(await (await finance(`GET /api/finance/quotes/${accepted.number}`)).text())],
      ['SignedIn', JSON.parse(await (await finance('GET /api/session')).text())],
    ] as const)
      expect(wrong(name, answer), name).toEqual([])
    expect(wrong('Case', { ...Object(draft), version: '1' })).not.toEqual([])
  })
})
