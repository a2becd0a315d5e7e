export { nbWritten } from '../../generated/nb/written.ts'
