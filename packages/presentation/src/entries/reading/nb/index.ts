export { nbReading } from '../../../generated/nb/reading.ts'
