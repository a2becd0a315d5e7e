import { parentPort, workerData } from 'node:worker_threads'
import { readOrder } from '@anslag/intake'
import { bundledBooks } from '@anslag/price-lists'

const { files, answers, day } = workerData

parentPort?.postMessage(await readOrder({ files, answers, day, catalogue: bundledBooks().catalogue }))
