import { type Help, nnHelp } from '@anslag/presentation'

export const help: Help = nnHelp
