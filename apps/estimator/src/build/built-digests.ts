import type { Plugin } from 'vite'
import type { Receipts } from '../price/verified-digests.ts'

/** Puts the receipts of the files that the site is built with into the page. */
export const builtReceipts = (receipts: Receipts): Plugin => ({
  name: 'built-receipts',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/price/verified-digests.ts') ? `export const receipts = ${JSON.stringify(receipts)}` : undefined,
})
