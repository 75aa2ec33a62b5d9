const SHIFT: Record<string, string> = {
  my: 'your',
  mine: 'yours',
  our: 'your',
  ours: 'yours',
  me: 'you',
  us: 'you',
  i: 'you',
  we: 'you',
  myself: 'yourself',
  am: 'are',
  your: 'our',
  yours: 'ours',
  you: 'we',
  yourself: 'ourselves',
}

const AFTER_PREPOSITION = /^(?:to|at|by|from|with|for|of)$/

/** The customer's words as we say them back: "charged me twice for my order" → "charged you twice for your order". */
export function shiftPerson(words: string): string {
  const typed = words.replace(/\b(?:i|we) was\b/g, 'i were').split(' ')
  return typed
    .map((word, i) => (word === 'you' && AFTER_PREPOSITION.test(typed[i - 1] ?? '') ? 'us' : (SHIFT[word] ?? word)))
    .join(' ')
}

/** Short forms back where the customer's were spelled out: warm, not stiff. */
export function contract(words: string): string {
  return words
    .replace(/\bcan not\b/g, "can't")
    .replace(/\bwill not\b/g, "won't")
    .replace(/\b(is|are|was|were|do|does|did|has|have|had|could|would|should) not\b/g, "$1n't")
    .replace(/\b(you|we|they) have (?=been|had|not|never|still)/g, "$1've ")
    .replace(/\byou are\b/g, "you're")
}
