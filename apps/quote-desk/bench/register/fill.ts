import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import pg from 'pg'
import type { DeskKeys } from '../../server/signing/keys.ts'
import { distinct, type Life, lifeAt } from './distinct-lives.ts'
import { insertRows } from './insert.ts'
import { numbered } from './numbered.ts'
import { type Rows, rowsOf, type TableRows } from './rows.ts'

/** What to fill, up to how many cases, and what signs. */
export interface Filling {
  readonly address: string
  /** The file outside the database. */
  readonly checkpoints: string
  readonly keys: DeskKeys
  readonly today: string
  readonly count: number
  readonly say?: (line: string) => void
}

/** Cases in one transaction. */
const batch = 250

interface Series {
  last: number
  position: number
}

const begin = async (client: pg.Client): Promise<Series & { readonly cases: number }> => {
  const { rows } = await client.query(`select (select count(*)::int from "case") as cases,
    coalesce((select max(last) from number_series where series = 'DEMO-2026'), 0)::int as last,
    (select last from feed_position) as position`)
  return rows[0]
}

const made = async (place: number, life: Life, series: Series, keys: DeskKeys): Promise<Rows> => {
  const { quote: last } = (life.steps.at(-1) ?? life.steps[0]).made
  const isNumbered = last.number !== undefined
  if (isNumbered) series.last += 1
  const number = `DEMO-2026-${String(series.last).padStart(4, '0')}`
  const quote = isNumbered ? await numbered(last, number, keys.signing[0]) : last
  const rows = await rowsOf({ id: randomUUID(), quote, life }, keys)
  const feed = rows.tables.finance_feed.map((row) => {
    series.position += 1
    return { ...row, position: series.position }
  })
  const archive = place % 2 === 0 ? `26/${place}` : null
  const [found] = rows.tables.case
  return { ...rows, tables: { ...rows.tables, case: [{ ...found, archive_number: archive }], finance_feed: feed } }
}

const joined = (all: readonly Rows[]): TableRows => {
  const of = (name: keyof TableRows) => all.flatMap(({ tables }) => tables[name])
  const [case_, draft, revision, event] = [of('case'), of('draft'), of('revision'), of('event')]
  const [due, received_request, editor] = [of('due'), of('received_request'), of('editor')]
  const named_person = of('named_person')
  const [audit_log, finance_feed, outbox] = [of('audit_log'), of('finance_feed'), of('outbox')]
  return {
    case: case_,
    draft,
    revision,
    event,
    due,
    received_request,
    editor,
    named_person,
    audit_log,
    finance_feed,
    outbox,
  }
}

/**
 * Fills a register up to so many cases, in bulk: a thousand documents that the engine and the operations of quotes made, each
 * again and again under further numbers, sealed, chained, logged and signed as the desk does it. What is printed, and answers
 * kept for keys, are left out: nobody looks for those.
 */
export const fill = async ({
  address,
  checkpoints,
  keys,
  today,
  count,
  say = () => undefined,
}: Filling): Promise<void> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const { cases, ...series } = await begin(client)
    const lives = new Map<number, Life>()
    const lifeOf = (place: number): Life => {
      const life = lives.get(place) ?? lifeAt(place, today)
      lives.set(place, life)
      return life
    }
    for (let from = cases; from < count; from += batch) {
      const all: Rows[] = []
      for (let place = from; place < Math.min(from + batch, count); place += 1)
        all.push(await made(place, lifeOf(place % distinct), series, keys))
      const lines = all.flatMap((each) => each.checkpoints)
      await insertRows(client, joined(all))
      await client.query(
        `insert into number_series values ('DEMO-2026', $1) on conflict (series) do update set last = excluded.last`,
        [series.last],
      )
      await client.query('update feed_position set last = $1', [series.position])
      await appendFile(checkpoints, lines.map((line) => `${line}\n`).join(''))
      if (from % 5_000 === 0) say(`${from} of ${count}`)
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
