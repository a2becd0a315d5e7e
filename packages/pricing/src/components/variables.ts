import { fact } from './drivers.ts'
import { limits } from './limits.ts'
import { code, id, list, members } from './shapes.ts'

const variable = members({ name: code(/^[A-Za-zÆØÅæøå0-9_.-]{1,100}$/) }, { list: id })

/** Wanted variables, each with the variable list that it stands in where that is known. */
export const variables = fact(list(variable, limits.variables))
