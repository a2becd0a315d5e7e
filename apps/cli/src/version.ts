import { engine } from '@anslag/pricing'
import manifest from '../package.json' with { type: 'json' }

/** The version of the command line and of the engine that it prices with. */
export const version = `anslag ${manifest.version} (${engine})`
