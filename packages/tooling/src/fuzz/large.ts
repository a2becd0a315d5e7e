import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { largeFiles } from './large-files.ts'

/** What any file of ten megabytes may take. */
const most = { seconds: 5, megabytes: 500 }

/** Reads one file in a process of its own, and prints what that took beyond what was there before. */
const measured = async (name: string): Promise<void> => {
  const file = largeFiles[name]
  if (file === undefined) return
  const text = file.make()
  const [time, memory] = [process.cpuUsage(), process.resourceUsage().maxRSS]
  await file.read(text)
  const seconds = process.cpuUsage(time).user / 1_000_000
  const megabytes = Math.max(0, process.resourceUsage().maxRSS - memory) / 1000
  const isWithin = seconds <= most.seconds && megabytes <= most.megabytes
  process.stdout.write(`${isWithin ? '✓' : '✗'} ${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB ${name}\n`)
  process.exitCode = isWithin ? 0 : 1
}

const [chosen] = process.argv.slice(2)
if (chosen === undefined) {
  const program = [...process.execArgv, fileURLToPath(import.meta.url)]
  const codes = Object.keys(largeFiles).map(
    (name) => spawnSync(process.execPath, [...program, name], { stdio: 'inherit' }).status,
  )
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1
} else await measured(chosen)
