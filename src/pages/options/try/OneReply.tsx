import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { MAX_JUDGED } from '../../../background/protocol'
import { analyze } from '../../../engine/analyze'
import type { Finding, Report, Thread } from '../../../engine/types'
import type { RuleSet } from '../../../rule-set/types'
import { usePrepared } from '../prepared'
import { MarkedBox } from '../rules/MarkedBox'
import { SEVERITY_WORDS } from '../rules/words'

const FIRST = 'Hi Marta, unfortunately there is nothing we can do. Please calm down while I look into it.'
const reply = signal(FIRST)
const customer = signal('')

/** One reply, judged at every keystroke, with everything that the coach would say of it. */
export function OneReply({ ruleSet }: { ruleSet: RuleSet }) {
  const thread: Thread = useMemo(
    () => ({ messages: customer.value.trim() ? [{ from: 'customer', text: customer.value }] : [] }),
    [customer.value],
  )
  const judgedBy = usePrepared(ruleSet)
  const report = useMemo(() => analyze(reply.value, thread, judgedBy), [reply.value, thread, judgedBy])
  return (
    <section class="one" aria-label="One reply">
      <label>
        <span class="name">What the customer wrote</span>
        <textarea
          class="field"
          rows={2}
          maxLength={MAX_JUDGED}
          placeholder="Leave it empty, or paste their message: an angry customer makes some rules louder"
          value={customer.value}
          onInput={(event) => {
            customer.value = event.currentTarget.value
          }}
        />
      </label>
      <span class="name" id="one-reply">
        The reply
      </span>
      <MarkedBox
        aria-labelledby="one-reply"
        aria-describedby="one-result"
        placeholder="Paste or type a reply"
        text={reply.value}
        findings={report.findings}
        onChange={(text) => {
          reply.value = text
        }}
      />
      <div id="one-result" role="status">
        <Found report={report} />
      </div>
    </section>
  )
}

function Found({ report }: { report: Report }) {
  const { findings, cues } = report
  if (findings.length + cues.length === 0) return <p class="dim">Nothing to look at in this reply.</p>
  return (
    <ul class="found">
      {findings.map((finding) => (
        <OneFinding key={finding.key + finding.start} finding={finding} />
      ))}
      {cues.map((cue) => (
        <li key={cue.rule}>
          <span class="strength cue" role="img" aria-label={SEVERITY_WORDS.cue} />
          <div>
            {cue.title} <span class="dim">“{cue.text}”</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function OneFinding({ finding }: { finding: Finding }) {
  const { severity, title, text, start, end } = finding
  const [best] = finding.rewrites
  return (
    <li>
      <span class={`strength ${severity}`} role="img" aria-label={SEVERITY_WORDS[severity]} />
      <div>
        {title} {end > start && <span class="dim">“{text}”</span>}
        {best && (
          <p>
            <span class="dim">{best.text ? 'Calmer: ' : 'Calmer without these words.'}</span>
            {best.text.trim()}
          </p>
        )}
      </div>
    </li>
  )
}
