import { useMemo, useState } from 'preact/hooks'
import { MAX_JUDGED } from '../../../background/protocol'
import { analyze } from '../../../engine/analyze'
import type { RuleSet } from '../../../rule-set/types'
import { MarkedText } from '../rules/MarkedText'

/** A reply that is judged with the team's words at every keystroke. */
export function TryWords({ ruleSet }: { ruleSet: RuleSet }) {
  const [reply, setReply] = useState('')
  const { findings } = useMemo(() => analyze(reply, { messages: [] }, ruleSet), [reply, ruleSet])
  return (
    <div class="detail-like">
      <div class="marked">
        <div class="mirror" aria-hidden="true">
          <MarkedText text={reply} findings={findings} />
          {'\n'}
        </div>
        <textarea
          aria-label="A reply to try our words on"
          aria-describedby="words-result"
          maxLength={MAX_JUDGED}
          spellcheck={false}
          value={reply}
          placeholder="Type a reply"
          onInput={(event) => setReply(event.currentTarget.value)}
        />
      </div>
      <ul id="words-result" role="status" class="small found-list">
        {findings.map((finding) => (
          <li key={finding.key + finding.start}>
            <span class={`strength ${finding.severity}`} aria-hidden="true" /> {finding.title}
            {finding.rewrites[0]?.text && <span class="dim"> · {finding.rewrites[0].text}</span>}
          </li>
        ))}
        {reply && findings.length === 0 && <li class="dim">Nothing is marked here.</li>}
      </ul>
    </div>
  )
}
