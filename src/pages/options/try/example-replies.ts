import { RULES } from '../../../rules'
import { customerWords, triedOf } from '../rules/examples'

/** Every reply that the built-in rules give as an example, right and wrong ones, as JSON lines. */
export function exampleReplies(): Blob {
  const replies = RULES.flatMap((rule) =>
    [...rule.examples.bad, ...rule.examples.ok].flatMap((example) => {
      const tried = triedOf(rule, example)
      return tried.reply ? [{ reply: tried.reply, customer: customerWords(tried) }] : []
    }),
  )
  return new Blob([replies.map((reply, index) => JSON.stringify({ id: `Example ${index + 1}`, ...reply })).join('\n')])
}
