import type { EarlierRuleSet } from '../../../background/rules-store'
import { when } from '../../shared/when'
import { forgetEarlier, restore } from '../team-rules'

/** The last states of the rule set, newest first, each to be brought back. */
export function EarlierStates({ earlier, locked }: { earlier: readonly EarlierRuleSet[]; locked: boolean }) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier states</h2>
      {earlier.length === 0 ? (
        <p class="dim">Nothing was changed yet. Each change can be taken back here later, the last twenty of them.</p>
      ) : (
        <>
          <ol class="sheet lines earlier">
            {earlier.toReversed().map((state) => (
              <li key={`${state.at} ${state.change}`}>
                <span>
                  {state.change}
                  <br />
                  <time class="small dim" dateTime={new Date(state.at).toISOString()}>
                    {when(state.at)}
                  </time>
                </span>
                <button type="button" class="button" disabled={locked} onClick={() => void restore(state)}>
                  Back to before<span class="for-ears">: {state.change}</span>
                </button>
              </li>
            ))}
          </ol>
          <button type="button" class="as-link small" disabled={locked} onClick={() => void forgetEarlier()}>
            Forget earlier states
          </button>
        </>
      )}
    </section>
  )
}
