export { nnReading } from '../../../generated/nn/reading.ts'
