/** What is remembered of one box for as long as its page keeps it, also while another has the focus. */
export interface BoxMemory {
  /** What the agent marked as the customer's message. */
  told?: string | undefined
  /** The text that was last asked about before sending. */
  asked?: string | undefined
}

const memories = new WeakMap<Element, BoxMemory>()

export function memoryOf(box: Element): BoxMemory {
  const memory = memories.get(box) ?? {}
  memories.set(box, memory)
  return memory
}
