/** A map that forgets what was used longest ago, once it holds `limit` entries. */
export class Memory<Value> {
  readonly #entries = new Map<string, Value>()
  constructor(readonly limit: number) {}

  /** The value under `key`, made by `make` if it is not remembered. */
  recall(key: string, make: () => Value): Value {
    const known = this.#entries.get(key)
    if (known !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
      return known
    }
    const value = make()
    this.#entries.set(key, value)
    if (this.#entries.size > this.limit) {
      const oldest = this.#entries.keys().next().value
      if (oldest !== undefined) this.#entries.delete(oldest)
    }
    return value
  }
}
