import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** No traffic of the browser's own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The one that npm installs unpacks its own libraries when it believes to be in a cloud of this name. */
const packaged = async (): Promise<string> => {
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  const { default: binary } = await import('@sparticuz/chromium')
  return binary.executablePath()
}

const executable = async (): Promise<string> => {
  const { CHROMIUM_PATH = '' } = process.env
  if (CHROMIUM_PATH !== '') return CHROMIUM_PATH
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : packaged()
}

/** A real Chromium: the one that is named, else the system's, else the one among the development packages. */
export const launched = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: [...flags, ...more] })
