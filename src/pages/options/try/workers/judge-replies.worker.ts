import { analyze } from '../../../../engine/analyze'
import { alarmsOf } from '../../../../replies/alarms'
import { calmerReply } from '../../../../replies/calmer-reply'
import type { Row } from '../../../../replies/types'
import { DEFAULT_RULE_SET } from '../../../../rule-set/defaults'
import type { RuleSet } from '../../../../rule-set/types'
import type { CalmerText, FromJudge, JudgedReply, ToJudge } from './protocol'

let before: RuleSet | undefined
let after: RuleSet = DEFAULT_RULE_SET

const answer = (message: FromJudge): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToJudge>) => {
  switch (data.type) {
    case 'rules':
      before = data.before
      after = data.after
      return
    case 'judge': {
      const titles: Record<string, string> = {}
      const replies = data.rows.map((row) => judged(row, titles))
      return answer({ type: 'judged', replies, titles })
    }
    case 'calmer':
      return answer({ type: 'calmer', texts: data.rows.map(calmer) })
  }
})

function judged(row: Row, titles: Record<string, string>): JudgedReply {
  const named = { line: row.line, id: row.id === null ? '' : String(row.id) }
  if ('error' in row) return { ...named, alarms: [], error: row.error }
  try {
    const was = before && analyze(row.reply, row.thread, before)
    const is = analyze(row.reply, row.thread, after)
    for (const { rule, title } of [...(was?.findings ?? []), ...is.findings]) titles[rule] = title
    return { ...named, alarms: alarmsOf(row.reply, was, is) }
  } catch {
    // The error's own words may quote the reply, and are of no use to a lead.
    return { ...named, alarms: [], error: `line ${row.line}: could not be judged` }
  }
}

function calmer(row: Row): CalmerText {
  if ('error' in row) return { text: '', replaced: [], left: [] }
  try {
    const { text, replaced, left } = calmerReply(row.reply, row.thread, after)
    return { text: replaced.length > 0 ? text : '', replaced, left }
  } catch {
    return { text: '', replaced: [], left: [] }
  }
}
