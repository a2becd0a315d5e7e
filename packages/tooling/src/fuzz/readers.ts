import { documentReaders } from './document-readers.ts'
import { linkReader } from './link-reader.ts'
import { orderReaders } from './order-readers.ts'
import { quoteReaders } from './quote-readers.ts'
import type { Reader } from './reader.ts'

/** Everything that reads what others wrote. */
export const readers: readonly Reader[] = [...documentReaders, ...quoteReaders, ...orderReaders, linkReader]
