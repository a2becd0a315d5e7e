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

/**
 * The program that is run: the headless shell among the development packages, whatever browser the machine has, since a
 * system's Chromium takes more than twice as long for each page; another one only where CHROMIUM_PATH names it. The first
 * call unpacks it, which no two processes may do at once.
 */
export const executable = async (): Promise<string> => {
  const { CHROMIUM_PATH = '' } = process.env
  return CHROMIUM_PATH === '' ? packaged() : CHROMIUM_PATH
}

/** Starts a real Chromium. */
export const launched = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: [...flags, ...more] })
