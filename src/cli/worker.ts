import { parentPort, workerData } from 'node:worker_threads'
import type { RuleSet } from '../rule-set/types'
import { judgeBatch } from './judge-batch'
import type { Batch, OutputFormat } from './types'

/** What a worker is started with. */
export interface WorkerTask {
  readonly ruleSet: RuleSet
  readonly output: OutputFormat
}

/** Answers batches one by one until the pool ends it. */
export function serveBatches(): void {
  const { ruleSet, output } = workerData as WorkerTask
  const port = parentPort!
  port.on('message', (batch: Batch) => {
    const result = judgeBatch(batch, ruleSet, output)
    port.postMessage(result, [result.text.buffer as ArrayBuffer])
  })
}
