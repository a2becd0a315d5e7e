export { nnWritten } from '../../generated/nn/written.ts'
