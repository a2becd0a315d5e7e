import { type Faults, nbFaults } from '@anslag/presentation'

export const faults: Faults = nbFaults
