import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { processEnvironment } from '../../../../apps/cli/src/process-environment.ts'
import { run } from '../../../../apps/cli/src/run.ts'

/** What a shell calls instead of starting a process: it leaves its call in a folder, and finds there what was answered. */
export const anslagOf = (port: number): string => `anslag() {
  local call code
  call=$(mktemp -d)
  case " $* " in *' - '*) cat > "$call/stdin" ;; esac
  printf '%s\\0' "$PWD" "$@" > "$call/arguments"
  exec 3<> /dev/tcp/127.0.0.1/${port}
  echo "$call" >&3
  read -r code <&3
  exec 3>&-
  cat "$call/stdout"
  cat "$call/stderr" >&2
  rm -r "$call"
  return "$code"
}`

/** Runs a call that lies in a folder, and lays down beside it what was written. Returns the exit code. */
const answered = async (folder: string): Promise<number> => {
  const [place = '', ...argv] = readFileSync(`${folder}/arguments`, 'utf8').split('\0').slice(0, -1)
  const [out, err]: [string[], string[]] = [[], []]
  const stdin = existsSync(`${folder}/stdin`) ? createReadStream(`${folder}/stdin`) : createReadStream('/dev/null')
  const environment = processEnvironment({
    stdin,
    stdout: { write: (text) => out.push(text), isTTY: false, columns: 0 },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd: () => place,
  })
  const code = await run(argv, environment)
  writeFileSync(`${folder}/stdout`, out.join(''))
  writeFileSync(`${folder}/stderr`, err.join(''))
  return code
}

/**
 * The command line in this process, for shells that call it many times: to start it takes ten times as long as what it
 * does then. What belongs to a process, its pipes and how it ends, is tried on processes in process.test.ts.
 */
export const served = async () => {
  const server = createServer((socket) => {
    socket.once('data', async (folder) => socket.end(`${await answered(String(folder).trim())}\n`))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0 }
}
