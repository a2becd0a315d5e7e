export { nnReading as reading } from '@anslag/presentation/reading/nn'
