/** Word classes that serve several families. */
export default {
  /** The agent's side, as subject. */
  we: 'i|we|my team|our team|the team|our company|the company|our side|our department|our staff',
  /** The customer's possessions. */
  your: 'your|yours',
  /** One-word fillers that may stand anywhere. */
  filler:
    'just|really|actually|simply|only|even|also|please|kindly|so|very|quite|now|again|already|clearly|obviously|honestly|probably|perhaps|maybe|still|always|never|ever|all|well|then|totally|completely|absolutely|literally|frankly|certainly|definitely|surely|pretty|rather|too|bit|truly',
  /** Ways to ask or order. */
  askTo:
    'please|kindly|try to|try and|you need to|you have to|you must|you should|you ought to|you might want to|you may want to|you had better|you better|could you|can you|would you|will you|let us|let us all|let us both|i need you to|we need you to|i would ask you to|i ask you to|i am asking you to|i would like you to|i want you to|i suggest you|i would suggest you|i would advise you to|i advise you to|i suggest that you|i recommend you|i recommend that you|how about you|why do not you|it would help if you|it helps if you|if you could|if you would|if you can|you can|you could|you may|best to|better to|time to|you are requested to|i request you to|we request you to|request you to|i must ask you to|i have to ask you to',
  /** "Is not able to", first person. */
  canNot:
    'can not|could not|will not|would not|may not|am unable to|are unable to|am not able to|are not able to|will be unable to|will not be able to|am not going to|are not going to|am not allowed to|are not allowed to|am not permitted to|are not permitted to|am not in a position to|are not in a position to|have no way to|have no way of',
  /** Forms of "be" in the present or past. */
  be: 'is|are|was|were|am|be|been|being',
} as const
