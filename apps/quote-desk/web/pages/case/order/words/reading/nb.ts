export { nbReading as reading } from '@anslag/presentation/reading/nb'
