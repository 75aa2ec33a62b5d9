import type { Finding, Report } from '../../../engine/types'
import type { Rule } from '../../../rules/types'
import { SEVERITY_WORDS } from './words'

/** What the rule says to the tried reply, with the best calmer wording as it will read. */
export function TryResult({ report, rule }: { report: Report; rule: Pick<Rule, 'id'> }) {
  const ours = report.findings.filter((finding) => finding.rule === rule.id)
  const others = report.findings.filter((finding) => finding.rule !== rule.id)
  const cues = report.cues.filter((cue) => cue.rule === rule.id)
  return (
    <div id="try-result" class="try-result" role="status">
      {ours.map((finding) => (
        <OurFinding key={finding.key + finding.start} finding={finding} />
      ))}
      {cues.map((cue) => (
        <p key={cue.text}>
          <span class="strength cue" aria-hidden="true" /> Noticed in the customer’s words: “{cue.text}”
        </p>
      ))}
      {ours.length + cues.length === 0 && <p class="dim">This rule finds nothing here.</p>}
      {others.length > 0 && (
        <p class="dim small">Other rules: {[...new Set(others.map((finding) => finding.title))].join(' · ')}</p>
      )}
    </div>
  )
}

function OurFinding({ finding }: { finding: Finding }) {
  const best = finding.rewrites[0]
  return (
    <p>
      <span class={`strength ${finding.severity}`} aria-hidden="true" /> {SEVERITY_WORDS[finding.severity]}
      {finding.text && `: “${finding.text}”`}
      {best && (
        <span class="best">
          {best.text ? (
            <>
              <span class="dim">Calmer: </span>
              {best.text}
            </>
          ) : (
            <span class="dim">Calmer without these words</span>
          )}
        </span>
      )}
    </p>
  )
}
