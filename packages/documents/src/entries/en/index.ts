export { enWritten } from '../../generated/en/written.ts'
