import { useMemo, useState } from 'preact/hooks'
import { analyze } from '../../../engine/analyze'
import type { RuleSet } from '../../../rule-set/types'
import { usePrepared } from '../prepared'
import { MarkedBox } from '../rules/MarkedBox'

/** A reply that is judged with the team's words at every keystroke. */
export function TryWords({ ruleSet }: { ruleSet: RuleSet }) {
  const [reply, setReply] = useState('')
  const judgedBy = usePrepared(ruleSet)
  const { findings } = useMemo(() => analyze(reply, { messages: [] }, judgedBy), [reply, judgedBy])
  return (
    <div>
      <MarkedBox
        aria-label="A reply to try our words on"
        aria-describedby="words-result"
        text={reply}
        findings={findings}
        onChange={setReply}
      />
      <div id="words-result" role="status">
        <ul class="small found-list">
          {findings.map((finding) => (
            <li key={finding.key + finding.start}>
              <span class={`strength ${finding.severity}`} aria-hidden="true" /> {finding.title}
              {finding.rewrites[0]?.text && <span class="dim"> · {finding.rewrites[0].text}</span>}
            </li>
          ))}
          {reply && findings.length === 0 && <li class="dim">Nothing is marked here.</li>}
        </ul>
      </div>
    </div>
  )
}
