import { backup, restore } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { demonstrate } from './commands/demonstrate.ts'
import { refuse } from './commands/say.ts'
import { serve } from './commands/serve.ts'
import { type Config, readConfig } from './config.ts'
import { raise } from './issues.ts'

const commands: Readonly<Record<string, (config: Config, given: readonly string[]) => Promise<void>>> = {
  serve,
  check,
  backup,
  restore,
  demonstrate,
}

const start = async (): Promise<void> => {
  const [name = 'serve', ...given] = process.argv.slice(2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return refuse([raise('desk/unknown-command', '', { name, known: Object.keys(commands) })])
  const config = readConfig(process.env)
  return config.ok ? command(config.value, given) : refuse(config.issues)
}

await start()
