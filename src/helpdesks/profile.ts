/**
 * What is known of one helpdesk, as plain data that a team lead can read: every selector is CSS, every word a string.
 * One that finds nothing, because the product changed, costs what it would have told and nothing more.
 */
export interface HelpdeskProfile {
  readonly id: string
  readonly name: string
  /**
   * The agents' side on the web, the narrowest host that holds it. `*.` in front takes every subdomain; a path behind
   * takes only pages that begin with it. The coach starts by itself on these and nowhere else.
   */
  readonly hosts: readonly string[]
  /** Says that a page is this helpdesk where host names cannot: a team's own server. */
  readonly mark?: string
  /** Reply boxes, or what holds them. A box that is elsewhere on the page is read by the generic profile. */
  readonly replyBox?: string
  /** What holds the box and its own thread, where several tickets are open at once. Absent: the page. */
  readonly scope?: string
  readonly note?: NoteSigns
  readonly messages?: MessageSigns
  /** Where the customer is named, within the scope. */
  readonly customerName?: string
  readonly send?: SendSigns
  readonly channel?: 'email' | 'chat' | 'review'
}

/** What says that the box is an internal note. Any one is enough; without one the box goes to the customer. */
export interface NoteSigns {
  /** The box itself, or what holds it, when it is a note. */
  readonly within?: string
  /** Something in the scope that is there only while a note is written. */
  readonly when?: string
  /** A part of the page's address. */
  readonly address?: string
  /** An element in the scope that names the kind of message, and the words that mean a note. */
  readonly label?: { readonly selector: string; readonly words: readonly string[] }
}

/** The conversation: where its messages are, and who wrote them. */
export interface MessageSigns {
  readonly item: string
  /** Where in an item the words are; the whole item if absent. */
  readonly body?: string
  /** What an item is, or holds, when the customer wrote it; likewise the agent, and notes, which are left out. */
  readonly customer?: string
  readonly agent?: string
  readonly note?: string
  /** Where in an item its writer is named. */
  readonly author?: string
  /** No mark tells the sides apart: the customer's messages are those by whom `customerName` names. */
  readonly byName?: true
  readonly newestFirst?: true
}

/** What sends a reply. */
export interface SendSigns {
  readonly button?: string
  /** First words of a button, where no selector finds one. */
  readonly words?: readonly string[]
  /** As the product names them; `Mod` is Ctrl, or Command on a Mac. */
  readonly shortcuts?: readonly string[]
}
