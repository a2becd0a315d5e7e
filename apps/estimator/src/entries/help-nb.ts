import { type Help, helpNb } from '@anslag/presentation'

export const help: Help = helpNb
