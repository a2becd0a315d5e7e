import { type Faults, nnFaults } from '@anslag/presentation'

export const faults: Faults = nnFaults
