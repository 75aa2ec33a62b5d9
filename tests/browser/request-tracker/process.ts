import { execFile, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { promisify } from 'node:util'

/**
 * Runs a server until this script's standard input ends, and removes its folder. That happens when the test says so,
 * and also when the test is killed: no server is ever left behind.
 */
const UNTIL_INPUT_ENDS = `
folder=$1; shift
exec 3<&0
"$@" 3<&- & server=$!
{ read -r _ <&3; kill "$server"; } 2>/dev/null & watch=$!
wait "$server"; status=$?
kill "$watch" 2>/dev/null
rm -rf "$folder"
exit "$status"`

export interface Server {
  /** Ends it and what it started; resolves when it and its folder are gone. */
  stop(): Promise<void>
}

/**
 * Starts a server that writes into `folder`, and waits until it answers.
 * @throws {Error} with what it said, where it ends instead
 */
export async function startServer(
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  isUp: () => Promise<boolean>,
): Promise<Server> {
  const child = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, ...command], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words) => {
      said += words
    })
  }
  let ended = false
  const end = new Promise<void>((resolve) =>
    child.on('exit', () => {
      ended = true
      resolve()
    }),
  )
  while (!(await isUp())) {
    if (ended) throw new Error(`${command[0]} ended:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    async stop() {
      child.stdin.end()
      await end
    },
  }
}

/** Runs a program to its end. @throws {Error} with what it said, where it fails */
export async function finish(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  await promisify(execFile)(program, args, { env: { ...process.env, ...env } })
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
