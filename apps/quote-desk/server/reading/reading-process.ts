import { readOrder } from '@anslag/intake'
import { bundledBooks } from '@anslag/price-lists'

const { catalogue } = bundledBooks()

process.once('message', async ({ files, answers, day }) => {
  process.send?.({ reading: await readOrder({ files, answers, day, catalogue }) }, () => process.disconnect())
})
process.send?.('ready')
