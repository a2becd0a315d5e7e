import { manifestAt } from '../repository/packages.ts'

const { packageManager = '', scripts = {} } = manifestAt('package.json')

/** How the command line is called in the repository. */
export const long = `npx --yes ${packageManager} --silent anslag`

/** What a fence may run: the command line, and what makes files for it in the scratch folder. */
const runs = [long, 'anslag', 'alias', 'cat', 'cp', 'echo', 'mkdir', 'sed']

/** The commands of a fence, without the prompt and without what a line continues. */
export const commandsOf = (text: string): readonly string[] =>
  text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The commands of a line of shell, without what joins them. */
const parts = (command: string): readonly string[] => command.split(/\s*(?:\|\||&&|\||;)\s*/)

const isRun = (command: string): boolean =>
  parts(command).every((part) => runs.some((run) => part === run || part.startsWith(`${run} `)))

/** True for a fence that is run; others start servers, tests or downloads and are only looked at. */
export const isRunnable = (text: string): boolean => {
  const commands = commandsOf(text)
  return commands.length > 0 && commands.every(isRun)
}

/** Scripts of the repository that a text calls through pnpm. */
export const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npx --yes (pnpm@\S+) (?:--silent )?([a-z][a-z:-]*)/g)].map(
    ([, version = '', script = '']) => `${version} ${script}`,
  )

/** What {@link scriptsIn} may find. */
export const knownScripts: readonly string[] = [...Object.keys(scripts), 'install'].map(
  (script) => `${packageManager} ${script}`,
)

/** Whether a text is what was expected; a line `…` stands for any lines. */
export const matches = (given: string, expected: string): boolean => {
  const lines = expected.trimEnd().split('\n')
  const pattern = lines.map((line) =>
    line.trim() === '…' ? '(?:.*\\n)*?' : `${line.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\t]*\\n`,
  )
  return new RegExp(`^${pattern.join('')}$`).test(`${given.trimEnd()}\n`)
}
