import { Worker } from 'node:worker_threads'
import type { BatchResult } from './judge-batch'
import type { Batch } from './types'
import type { WorkerTask } from './worker'

interface Job {
  readonly batch: Batch
  readonly resolve: (result: BatchResult) => void
  readonly reject: (reason: Error) => void
}

/** Workers on threads of their own, started only when there is work for one more. */
export class Pool {
  readonly #idle: Worker[] = []
  readonly #all = new Map<Worker, Job | undefined>()
  readonly #waiting: Job[] = []

  /** @param program the bundled file, which knows from `isMainThread` what it is */
  constructor(
    readonly program: string,
    readonly size: number,
    readonly task: WorkerTask,
  ) {}

  /** @throws Error where the worker dies of it, as when memory runs out */
  judge(batch: Batch): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject })
      if (this.#idle.length === 0 && this.#all.size < this.size) this.#idle.push(this.#start())
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop()
    if (!worker) return
    const job = this.#waiting.shift()!
    this.#all.set(worker, job)
    worker.postMessage(job.batch, job.batch.kind === 'lines' ? [job.batch.bytes.buffer as ArrayBuffer] : [])
  }

  #start(): Worker {
    const worker = new Worker(this.program, { workerData: this.task })
    this.#all.set(worker, undefined)
    worker.on('message', (result: BatchResult) => {
      this.#all.get(worker)?.resolve(result)
      this.#all.set(worker, undefined)
      this.#idle.push(worker)
      this.#next()
    })
    worker.on('error', (reason: Error) => {
      this.#all.get(worker)?.reject(reason)
      this.#all.delete(worker)
    })
    return worker
  }
}
