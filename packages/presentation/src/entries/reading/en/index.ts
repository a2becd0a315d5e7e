export { enReading } from '../../../generated/en/reading.ts'
