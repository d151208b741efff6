import { text as alex } from 'alex';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';

/** Another library that looks at English, used as a crude detector of blame. */
export interface Peer {
  name: string;
  /** Whether it finds fault with a message. */
  flags(text: string): boolean;
}

const wink = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos']);
const you = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ur']);
const equality = retext().use(retextEquality);

export const peers: Peer[] = [
  {
    name: 'wink-nlp',
    flags(text) {
      const document = wink.readDoc(text);
      const sentiment = Number(document.out(wink.its.sentiment));
      return (
        sentiment < 0 &&
        document
          .tokens()
          .out(wink.its.normal)
          .some((word) => you.has(word))
      );
    },
  },
  { name: 'write-good', flags: (text) => writeGood(text).length > 0 },
  { name: 'alex', flags: (text) => alex(text).messages.length > 0 },
  { name: 'retext-equality', flags: (text) => equality.processSync(text).messages.length > 0 },
];
