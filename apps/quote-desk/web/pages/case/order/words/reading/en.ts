export { enReading as reading } from '@anslag/presentation/reading/en'
