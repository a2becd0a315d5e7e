import type { Quote } from '@anslag/quotes'
import { type RawBuilder, sql } from 'kysely'
import { wordsOf } from './words.ts'

const archiveWords = sql`array_remove(regexp_split_to_array(lower(coalesce(archive_number, '')), '[^a-z0-9]+'), '')`

/** The words that a case is found by, as they stand in its row: those of its quote, and of what the archive calls it. */
export const storedWords = (quote: Quote): RawBuilder<unknown> =>
  sql`array_to_tsvector(${wordsOf(quote)}::text[] || ${archiveWords})`
