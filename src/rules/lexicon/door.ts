/** Word classes of the family `close-the-door`. */
export default {
  /** Somebody other than the team that the customer wrote to. */
  otherParty:
    'team|department|departments|dept|desk|section|division|office|branch|unit|warehouse|bank|banks|issuer|courier|couriers|carrier|manufacturer|maker|supplier|vendor|seller|sellers|retailer|provider|store|shop|marketplace|airline|airport|hotel|partner|operator|hotline|helpdesk|helpline|billing|accounts|accounting|sales|logistics|finance|shipping|dispatch|payroll|hr|legal|claims|maintenance|reception|returns|customs|council|landlord|insurer|insurers|insurance|embassy|police|post office|postman|driver|garage|dealer|dealership|installer|contractor|developer|developers|engineers|technicians|pharmacy|surgery|hospital|clinic|doctor|gp|lender|broker|agency|agent|company|firm|authority|authorities|registrar|school|admissions|university|network|isp|host|merchant|restaurant|venue|organizer|organizers|promoter|head office|headquarters|management|back office|front desk|service center|customer services|customer service|customer care|the other side|third party|paypal|apple|google|amazon|microsoft|visa|mastercard',
  /** Going to somebody with a matter. */
  turnTo:
    'contact|call|ring|phone|email|ask|message|approach|chase|consult|try|see|bother|pester|speak to|speak with|talk to|talk with|write to|reach out to|reach|get in touch with|get hold of|get on to|check with|go through|go to|go back to|take it up with|take this up with|take that up with|take up with|raise it with|raise this with|raise that with|raise with|turn to|report it to|report this to|report that to|report to|liaise with|follow up with|connect with|address it to|address this to|direct it to|direct this to|escalate it to|send it to|send this to|coordinate with|enquire with|inquire with|enquire at|inquire at|apply to|complain to|refer to',
  /** Whoever else is a customer. */
  ourPublic:
    'you|customers|people|passengers|guests|users|clients|residents|patients|tenants|students|members|travelers|subscribers|buyers|drivers|callers|visitors|parents|everyone|everybody|anyone',
  /** Bearing what cannot be changed. */
  bearIt:
    'live with|put up with|make do|cope with|settle for|get used to|make peace with|come to terms with|learn to live|do without|go without|suck it up|grin and bear|lump it|swallow it|swallow this|get over it|get over this|move on|resign yourself|forget it|forget about it|let it go|write it off|accept it|accept that|accept this|accept the decision|accept the outcome|accept our|accept the situation|accept the fact|deal with it|deal with that|bite the bullet|take the loss|absorb the|manage with',
  /** Means that somebody lacks. */
  leverage:
    'authority|power|powers|permission|permissions|right|rights|clearance|means|tools|say|discretion|leeway|mandate|facility|provision|control|influence|leverage|jurisdiction|option|options|ability|capability|scope|wiggle room|room for maneuver',
  /** What one may be given of a matter: the ticket, the talk, the file. */
  theCase:
    'ticket|tickets|case|cases|chat|request|query|complaint|conversation|inquiry|enquiry|issue|matter|thread|incident|file|claim|discussion|correspondence|dispute|report|session|call|interaction|topic|subject|investigation|email chain|exchange|message|messages',
  /** Writings that set rules. */
  rulebook:
    'policy|policies|procedure|procedures|protocol|protocols|rule|rules|rulebook|terms|conditions|tos|tcs|t cs|guideline|guidelines|regulation|regulations|small print|fine print|sop|sops|contract|agreement|tariff|clause|section|paragraph|norms|bylaws|code of conduct|standards',
} as const
