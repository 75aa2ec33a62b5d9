import type { Policy } from '../../background/policy'
import './policy-note.css'

/** Says what the organisation has set, so that nobody wonders why a switch does not move. */
export function PolicyNote({ policy }: { policy: Policy }) {
  const set = [
    policy.locksRules && 'the rules, words and settings',
    policy.teamAddress && 'the address that they come from',
    !policy.locksRules && policy.counting !== undefined && 'counting',
    !policy.locksRules && policy.agentsMaySwitchOff !== undefined && 'what agents may switch off',
    policy.sites.length > 0 && 'sites where replies are coached',
  ].filter((words): words is string => typeof words === 'string')
  return (
    <section class="policy-note" aria-label="Set by your organisation">
      {set.length > 0 && (
        <p>
          <Lock /> Set by your organisation, and not to be changed here: {set.join('; ')}.
        </p>
      )}
      {policy.problems.length > 0 && (
        <>
          <p>A part of your organisation’s policy could not be read and is left out. Please tell your IT:</p>
          <ul class="bullets">
            {policy.problems.map(({ path, reason }) => (
              <li key={`${path} ${reason}`}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Lock() {
  return (
    <svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="3" y="7" width="10" height="7" rx="2" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  )
}
