import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What is typed; it builds the program where that is not the sources' own. */
export const COMMAND = join(ROOT, 'src/cli/evenkeel.mjs')
/** What is built: one file. */
export const PROGRAM = join(ROOT, 'dist/cli/evenkeel.mjs')

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end; `input` is written to its standard input. */
export function runProgram(
  program: string,
  args: readonly string[],
  input: string | Buffer | AsyncIterable<string | Buffer> = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
    // A command that stops early closes its input: what counts then is what it said.
    child.stdin.on('error', () => {})
    void feed(child.stdin, input)
  })
}

async function feed(
  stdin: NodeJS.WritableStream,
  input: string | Buffer | AsyncIterable<string | Buffer>,
): Promise<void> {
  if (typeof input === 'string' || Buffer.isBuffer(input)) {
    stdin.end(input)
    return
  }
  for await (const chunk of input) {
    if (!stdin.write(chunk)) await new Promise((resolve) => stdin.once('drain', resolve))
  }
  stdin.end()
}

/** Builds the program if it is not; the tests then run it as it is built. */
export async function buildEvenkeel(): Promise<void> {
  const { status, err } = await runProgram(process.execPath, [COMMAND, '--version'])
  if (status !== 0) throw new Error(err)
}

/** The real command. */
export function evenkeel(
  args: readonly string[],
  input?: string | Buffer | AsyncIterable<string | Buffer>,
  env?: NodeJS.ProcessEnv,
): Promise<Ran> {
  return runProgram(process.execPath, [PROGRAM, ...args], input, env)
}

export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)

export async function temporaryFile(name: string, content: string | Buffer): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'evenkeel-')), name)
  await writeFile(file, content)
  return file
}

const REPLIES = [
  'Hello Ana, thank you for your patience. Your refund of 20 euros left us this morning.',
  'Please calm down so that I can help you.',
  'I am sorry that your lamp arrived broken. A new one leaves our warehouse on Monday.',
  'Relax.',
  'Relax the belt tension by turning the screw to the left.',
]

/** Rows of every kind, `n` of them, always the same. */
export function* someRows(n: number): Generator<{ id: string; reply: string; customer?: string }> {
  for (let i = 0; i < n; i++) {
    const reply = `${REPLIES[i % REPLIES.length]} Your case is number ${i % 997}.`
    yield i % 3 === 0 ? { id: `r${i}`, reply, customer: 'My lamp is broken and I am furious!' } : { id: `r${i}`, reply }
  }
}

export const asJsonLines = (rows: Iterable<unknown>): string => {
  let text = ''
  for (const row of rows) text += `${JSON.stringify(row)}\n`
  return text
}
