import { once } from 'node:events'
import type { AuditOptions } from './arguments'
import { compileExpressionsAtOnce } from './compile-at-once'
import { keepHeapFlat } from './flat-heap'
import { batchesOf } from './input'
import { type BatchResult, judgeBatch } from './judge-batch'
import { CSV_HEADER } from './output/as-csv'
import { addTally, asSummary, emptyTally } from './output/tally'
import { Pool } from './pool'
import { readRuleSet } from './rule-set-file'

/** Batches read ahead of the one being written, for each core: bounds memory, hides uneven batches. */
const AHEAD = 4

/**
 * Judges a file or standard input onto standard output, in the input's order.
 * @param program the bundled file itself, for the workers
 * @returns the exit status
 * @throws UsageError
 */
export async function audit(options: AuditOptions, program: string): Promise<number> {
  const { output, jobs } = options
  keepHeapFlat()
  compileExpressionsAtOnce()
  const ruleSet = await readRuleSet(options.rules)
  const pool = jobs > 1 ? new Pool(program, jobs, { ruleSet, output }) : undefined
  const tally = emptyTally()
  let errors = 0
  let failed: unknown
  const take = async (result: BatchResult): Promise<void> => {
    errors += result.errors
    if (result.tally) addTally(tally, result.tally)
    else await write(result.text)
  }

  if (output === 'csv') await write(CSV_HEADER)
  const ahead = new Places(jobs * AHEAD)
  let written: Promise<void> = Promise.resolve()
  let problem: unknown
  try {
    for await (const batch of batchesOf(options)) {
      if (failed !== undefined) break
      if (!pool) {
        await take(judgeBatch(batch, ruleSet, output))
        continue
      }
      await ahead.take()
      const result = pool.judge(batch)
      written = written
        .then(async () => take(await result))
        .catch((reason: unknown) => {
          failed ??= reason
        })
        .finally(() => ahead.give())
      // The chain above is what reports it; a rejection before its turn is not "unhandled".
      result.catch(() => {})
    }
  } catch (reason) {
    problem = reason
  }
  await written
  await pool?.close()
  if (failed !== undefined) throw failed
  if (output === 'summary') await write(asSummary(tally))
  if (problem !== undefined) throw problem
  return errors > 0 ? 1 : 0
}

/** Resolves once there is room for more. */
async function write(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** So many may be under way at once. */
class Places {
  #free: number
  readonly #waiting: (() => void)[] = []
  constructor(count: number) {
    this.#free = count
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
