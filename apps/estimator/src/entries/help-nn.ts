import { type Help, helpNn } from '@anslag/presentation'

export const help: Help = helpNn
