import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Arguments by which Node runs our sources, wherever a process of its own is started. */
export const typescriptLoader = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] as const
