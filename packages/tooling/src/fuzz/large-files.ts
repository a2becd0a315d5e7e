import { largeDocuments } from './large-documents.ts'
import type { LargeFile } from './large-file.ts'
import { largeOrders } from './large-orders.ts'

/** By name: for each reader the worst that is known of ten megabytes. */
export const largeFiles: Readonly<Record<string, LargeFile>> = { ...largeDocuments, ...largeOrders }
