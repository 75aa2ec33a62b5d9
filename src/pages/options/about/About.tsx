import browser from 'webextension-polyfill'
import { pageAddress } from '../../shared/addresses'
import { hashOf } from '../route'

/** What Evenkeel is, and what it does with what it reads. */
export function About() {
  return (
    <main class="page prose">
      <h1>About Evenkeel</h1>
      <p>
        A calm second look at a reply while it is being typed. It marks words that make an upset customer angrier, says
        why, and offers a sentence that does not. What is sent stays the agent’s choice.
      </p>
      <h2>What leaves this computer</h2>
      <p>
        No reply and no customer’s message: they are judged inside this browser and forgotten again. Evenkeel asks one
        address, if your team lead or your organisation has entered one: it fetches the team’s rules from there and
        sends nothing. Without an address it asks nobody.
      </p>
      <h2>What is kept</h2>
      <ul class="bullets">
        <li>The team’s rule set with its last twenty states, and its address, in this browser’s storage.</li>
        <li>The sites on which you switched coaching on or off.</li>
        <li>
          Your own choices, and how often a rule spoke in a week: see <a href={hashOf({ section: 'mine' })}>For me</a>.
        </li>
        <li>No reply, no customer’s message, no name, no score for anyone.</li>
      </ul>
      <h2>Where it runs</h2>
      <p>
        On the hosted helpdesks that it knows, and on any other site only after you switch it on there with the toolbar
        button. It can be switched off in the same place.
      </p>
      <p class="dim">
        Version {browser.runtime.getManifest().version} · MIT licence ·{' '}
        <a href={pageAddress('practice')}>Practice inbox</a>
      </p>
    </main>
  )
}
