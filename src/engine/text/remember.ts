/**
 * A map that forgets what was not asked for in a while: it holds two generations of at most `limit` entries each.
 * Asking for what is young costs one look-up.
 */
export class Memory<Value> {
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()
  constructor(readonly limit: number) {}

  /** The value under `key`, made by `make` if it is not remembered. */
  recall(key: string, make: () => Value): Value {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= this.limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
