import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { asJsonLines, buildEvenkeel, evenkeel, linesOf, PROGRAM, runProgram, someRows } from './audit-command'

// Each test starts the command several times; a busy machine may need a while for that.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })
beforeAll(buildEvenkeel)

describe('one core or many', () => {
  const rows = [...someRows(900)].map((row) => JSON.stringify(row))
  rows.splice(17, 0, 'broken')
  rows.splice(717, 0, '', '{"id":"x"}')
  // Long ones between short ones, so that workers finish out of order.
  rows.splice(40, 0, JSON.stringify({ id: 'long', reply: 'Please calm down. '.repeat(800) }))
  const input = `${rows.join('\n')}\n`

  test.each(['jsonl', 'csv', 'summary'])(
    'the same bytes in the same order: %s',
    async (output) => {
      const one = await evenkeel(['audit', '--jobs', '1', '--output', output], input)
      expect(one.status).toBe(1)
      for (const jobs of ['2', '5'])
        expect(await evenkeel(['audit', '--jobs', jobs, '--output', output], input)).toEqual(one)
    },
    180_000,
  )
})

test('a slow source is answered line by line', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'audit', '--jobs', '2'])
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['first', 'second']) {
    child.stdin.write(`${JSON.stringify({ id, reply: 'Relax.' })}\n`)
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id })
  }
  child.stdin.end()
  expect((await once(child, 'close'))[0]).toBe(0)
})

test('a reader that has had enough ends it quietly', async () => {
  const script = `"$0" "$1" audit | head -n 2; echo "\${PIPESTATUS[0]}"`
  const ran = await runProgram('bash', ['-c', script, process.execPath, PROGRAM], asJsonLines(someRows(6000)))
  expect(ran.err).toBe('')
  expect(linesOf(ran.out)).toHaveLength(3)
  expect(linesOf(ran.out)[2]).toBe('0')
})

/** Rows as a stream: some 140 MB, which a heap of 96 MB cannot hold. */
async function* endless(text: () => string, bytes: number): AsyncGenerator<string> {
  for (let sent = 0; sent < bytes; ) {
    const chunk = text()
    sent += chunk.length
    yield chunk
  }
}

describe('memory does not depend on the size of the input', () => {
  const small = { NODE_OPTIONS: '--max-old-space-size=96' }

  test('many lines', async () => {
    // Mostly quoted history, which costs reading but little judging.
    const row = `${JSON.stringify({ reply: `Relax.\n${'> as you wrote\n'.repeat(6000)}` })}\n`
    const ran = await evenkeel(
      ['audit', '--output', 'summary'],
      endless(() => row, 140e6),
      small,
    )
    expect(ran.err).toBe('')
    expect(ran.out).toContain('replies judged')
    expect(ran.status).toBe(0)
  })

  test('a CSV of as many', async () => {
    let first = true
    const row = `"Relax.\n${'> as you wrote\n'.repeat(6000)}"\n`
    const text = (): string => {
      const chunk = first ? `reply\n${row}` : row
      first = false
      return chunk
    }
    const ran = await evenkeel(['audit', '--output', 'summary', '--format', 'csv'], endless(text, 140e6), small)
    expect(ran.err).toBe('')
    expect(ran.status).toBe(0)
  })

  test('a line without end is an error of that line', async () => {
    let sent = 0
    const text = (): string => (sent++ === 0 ? '{"id":1,"reply":"' : 'no end '.repeat(10_000))
    async function* input(): AsyncGenerator<string> {
      yield* endless(text, 140e6)
      yield '"}\n{"id":2,"reply":"Relax."}\n'
    }
    const ran = await evenkeel(['audit'], input(), small)
    expect(ran.status).toBe(1)
    expect(linesOf(ran.out).map((line) => JSON.parse(line) as object)).toMatchObject([
      { id: null, error: 'line 1: longer than 128 MiB' },
      { id: 2 },
    ])
  })
})

describe('GNU parallel', () => {
  /** The recipe of docs/large-archives.md, in a folder that holds the one file and nothing else. */
  async function inPieces(input: string, ...options: string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'evenkeel-'))
    await copyFile(PROGRAM, join(folder, 'evenkeel.mjs'))
    const recipe = ['--pipe', '--keep-order', '--block', '40k', ...options, '-j', '2']
    const pieces = await runProgram(
      'env',
      ['-C', folder, 'parallel', ...recipe, 'node evenkeel.mjs audit --jobs 1'],
      input,
    )
    expect(pieces).toMatchObject({ status: 0, err: '' })
    return pieces.out
  }

  test('makes the same lines of the pieces as one run of the whole', async () => {
    const input = asJsonLines(someRows(1200))
    expect(await inPieces(input)).toBe((await evenkeel(['audit'], input)).out)
  })

  test('gives each piece of a CSV its header', async () => {
    const csv = `id,reply\n${[...someRows(1200)].map(({ id, reply }) => `${id},"${reply}"\n`).join('')}`
    expect(await inPieces(csv, '--header', ':')).toBe((await evenkeel(['audit'], csv)).out)
  })
})
