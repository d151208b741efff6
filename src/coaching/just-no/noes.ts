import type { AskerPlace, JustNoContent, NoKind } from '../../catalogue/just-no.js';
import { isWork, type Relation } from '../../catalogue/relation.js';
import type { Asked } from './asked.js';

/** Three short noes: one warm, one plain, one for when they push. None has a reason or a sorry in it. */
export interface Noes {
  kind: NoKind;
  warm: string;
  plain: string;
  push: string;
}

/** The noes for what was asked, by who asked it. */
export function noesFor(asked: Asked, relation: Relation, content: JustNoContent): Noes {
  const named = asDeed(asked, content);
  const kind =
    content.kinds.find(
      ({ match, mine_only }) =>
        (!mine_only || named.form === 'deed') && match.some((one) => new RegExp(one, 'i').test(named.words)),
    ) ?? content.kinds.at(-1)!;
  const { warm, plain, push } = kind.says[placeOf(relation)] ?? kind.says.home;
  const said = (template: string) => worded(template, named, content);
  return { kind, warm: said(warm), plain: said(plain), push: said(push) };
}

/** More of them, for any request: the shortest first. */
export const othersFor = ({ kind }: Noes, relation: Relation, { others }: JustNoContent): string[] =>
  others[kind.limit ? 'limit' : placeOf(relation)];

export const placeOf = (relation: Relation): AskerPlace => {
  if (relation === 'manager') return 'up';
  if (relation === 'child') return 'child';
  return isWork(relation) ? 'work' : 'home';
};

/** "Money" that was asked for is "give you money". */
function asDeed(asked: Asked, { things }: JustNoContent): Asked {
  if (asked.form !== 'thing') return asked;
  const thing = things.find(({ match }) => new RegExp(match, 'i').test(asked.words));
  return thing ? { ...asked, form: 'deed', words: thing.deed.replace('{words}', asked.words) } : asked;
}

const worded = (template: string, { form, words }: Asked, { wordings }: JustNoContent): string =>
  template
    .replace(/\{(wont|cant|dont_want|may_not|wait)\}/g, (_all, name: keyof JustNoContent['wordings']) =>
      wordings[name][form].replace('{words}', words),
    )
    .replace(
      /(^|[.?!] )([a-z])/g,
      (_all, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
    );
