/** What may stand before the telling: "well,", "ugh", "yes but". */
export const lead =
  /^(?:(?:oh|ok|okay|well|so|hi|hey|um|ugh|omg|honestly|god|look|yeah|yes|and|but|then|please|now|again|today|yesterday|that|it'?s that|because)[ ,.:!…]+)+/i;
/** "my boss", "my best friend", "she", "Anna". */
const who =
  "(?:(?<asker>he|she|they|everyone|everybody|people|(?:somebody|someone)(?: (?:from|at) [\\w'-]+)?|(?:my|our|the) (?:[\\w'-]+ ){0,3}?[\\w'-]+|a (?:friend|colleague|mate|neighbou?r|guy|man|woman)(?: of mine| (?:from|at) [\\w'-]+)?|[A-Z][\\w'-]+(?: and [A-Z][\\w'-]+)?)(?:'s|'ve|'d)?)";
const often = '(?:(?:has|have|had|is|are|was|were|just|really|always|still|now|even|also|only|again|only) )*';
const asks =
  '(?:wants?|wanted|would like|needs?|needed|asks?|asked|asking|keeps? (?:asking|on at|nagging|begging|wanting)|kept asking|begs?|begged|begging|invites?|invited|pressur(?:es|ed|ing)|expects?|expected|expecting|told|tells|orders?|ordered|(?:likes?|liked) (?=me to))';

export const toDo = new RegExp(`^${who} ${often}${asks} (?:me|us) (?:again )?(?:to|into) (?<words>.+)$`);
export const ifICould = new RegExp(
  `^${who} ${often}${asks}(?: me| us)? (?:if|whether) (?:i|we)(?:'d| would| could| can| will| might| want to| wanted to| wanna| have time to|'m able to)*(?: please| maybe)? (?<words>.+)$`,
  'i',
);
export const ifTheyCould = new RegExp(
  `^${who} ${often}${asks}(?: me| us)? (?:if|whether) (?:he|she|they)(?:'d)?(?: could| can| may| might) (?<words>.+)$`,
  'i',
);
export const invited = new RegExp(
  `^${who} ${often}(?:invites?|invited|inviting) (?:me|us) (?<how>to|for|over|round|along|out|on)(?: (?<words>.+))?$`,
);
export const askedOut = new RegExp(`^${who} ${often}(?:asks?|asked|asking) me (?<words>out(?: .+)?)$`);
export const askedFor = new RegExp(
  `^${who} ${often}(?:asks?|asked|asking|keeps? asking|kept asking|begs?|begged)(?: me| us)? for (?<words>.+)$`,
);
export const toDoThemselves = new RegExp(
  `^${who} ${often}(?:wants?|wanted|would like|asks?|asked|asking|keeps? asking|begs?|begged) to (?<words>.+)$`,
);
export const wantsThing = new RegExp(`^${who} ${often}(?:wants?|wanted|needs?|would like) (?<words>.+)$`);
/** "her boyfriend to move in". */
export const someoneTo = /^(?:my|his|her|their|our|the|[A-Z])[\w' -]* to \w+/;
export const ofMe =
  /^i(?:'ve| have|'m| am| was)?(?: been| being)? (?:asked|invited|told|expected|supposed|meant|made) to (?<words>.+)$/i;
export const mine =
  /^i (?:(?:really|just|still) )*(?:have to|don'?t want to|do not want to|dont wanna|can'?t|cannot|won'?t|have got to) (?<words>.+)$/i;
export const saidToMe =
  /^["“']?(?:(?:hey|hi|so|please)[, ]+)?(?:(?:do|would) (?:you|u) (?:want|like) to|(?:can|could|will|would) (?:you|u)(?: please)?|(?:you|u) (?:need|have|ought|are supposed) to|(?:are|r) (?:you|u) (?:able|free) to|please) (?<words>.+)$/i;

export const mineRefused =
  /^i (?:(?:really|just|still|simply) )*(?:don'?t want to|do not want to|don'?t wanna|won'?t|will not|refuse to|can'?t(?= (?:lend|babysit|help|work|cover|come|go|make it|pay|give|drive|host|take|stay|look after)\b)) (?!(?:live|be|sleep|eat|breathe|wake|cry|think|feel|stop|hear|lose|fight|argue|hurt|remember|let|keep|have to|get|seem|sound|make (?:him|her|them|it)|talk about (?:it|this|that))\b)/i;
