/** A worker that answers questions one after the other, in their order. */
export class AskedWorker<Question, Answer> {
  readonly #worker: Worker
  readonly #open: { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void }[] = []

  constructor(worker: Worker) {
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#open.shift()?.resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      for (const { reject } of this.#open.splice(0)) reject(new Error('A worker of the page failed.'))
    }
  }

  /** Rejects where the worker dies of it, and where it is ended meanwhile. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#open.push({ resolve, reject })
      this.#worker.postMessage(question)
    })
  }

  /** Says something that has no answer. */
  tell(message: Question): void {
    this.#worker.postMessage(message)
  }

  end(): void {
    this.#worker.terminate()
    for (const { reject } of this.#open.splice(0)) reject(new Error('It was stopped.'))
  }
}
