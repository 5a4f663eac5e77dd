import type {
  AssetKindInfo,
  InventoryView,
  ModelView,
  SuggestionInfo,
  ToolView,
} from '../../backend/generated.ts';
import { fold } from './typed.ts';

/** Tools that such a venue often has and that are not in the list, what is not covered at all yet first. */
export function toolSuggestions(
  { suggestions, words }: ModelView,
  country: string | null,
  tools: ToolView[],
): { purpose: string; tools: SuggestionInfo[] }[] {
  const known = new Set(tools.map(({ name }) => fold(name)));
  const covered = new Set(tools.map(({ purpose }) => purpose));
  const met = suggestions.filter(
    ({ name, countries }) =>
      !known.has(fold(name)) && (country === null || countries.length === 0 || countries.includes(country)),
  );
  const groups = words.purposes.map((purpose) => ({
    purpose,
    // What is met here in particular says more than what is met everywhere.
    tools: met
      .filter((one) => one.purpose === purpose)
      .sort((a, b) => Number(b.countries.length > 0) - Number(a.countries.length > 0)),
  }));
  return groups
    .filter((group) => group.tools.length > 0)
    .sort((a, b) => Number(covered.has(a.purpose)) - Number(covered.has(b.purpose)));
}

/** Types of data that are not in the list, those that the tools usually hold first. */
export function kindSuggestions(
  kinds: AssetKindInfo[],
  { tools, assets }: InventoryView,
): { fitting: AssetKindInfo[]; others: AssetKindInfo[] } {
  const known = new Set(assets.map(({ kind }) => kind));
  const purposes = new Set(tools.map(({ purpose }) => purpose));
  const left = kinds.filter(({ id }) => !known.has(id));
  const fits = (kind: AssetKindInfo) => kind.purposes.some((purpose) => purposes.has(purpose));
  return { fitting: left.filter(fits), others: left.filter((kind) => !fits(kind)) };
}

/** The type of data that words speak of, by the words they have in common with its name and meaning. */
export function kindOf(
  typed: string,
  kinds: { id: string; label: string; what: string }[],
): { id: string; sure: boolean } | undefined {
  const wanted = stems(typed);
  let best: { id: string; score: number } | undefined;
  for (const { id, label, what } of kinds) {
    if (fold(label) === fold(typed)) return { id, sure: true };
    const [inLabel, inWhat] = [stems(label), stems(what)];
    const score = wanted.reduce(
      (sum, stem) => sum + (inLabel.includes(stem) ? 3 : inWhat.includes(stem) ? 1 : 0),
      0,
    );
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best && { id: best.id, sure: false };
}

/** The beginnings of the words that carry meaning, so that plurals and endings do not matter. */
const stems = (text: string): string[] =>
  fold(text)
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 6).replace(/s$/, ''));

/** Purposes between which data should pass, from and to. */
const links = [
  ['ticketing', 'newsletter'],
  ['ticketing', 'crm'],
  ['crm', 'newsletter'],
  ['ticketing', 'accounting'],
  ['planning', 'website'],
  ['planning', 'ticketing'],
  ['ticketing', 'website'],
  ['access-control', 'ticketing'],
  ['point-of-sale', 'accounting'],
  ['ticketing', 'spreadsheet'],
  ['ticketing', 'dashboards'],
  ['newsletter', 'dashboards'],
  ['web-analytics', 'dashboards'],
  ['social-media', 'dashboards'],
  ['planning', 'payroll'],
  ['payroll', 'accounting'],
  ['surveys', 'crm'],
  ['surveys', 'spreadsheet'],
  ['volunteers', 'planning'],
] as const;

/** Two tools, by their ids. */
export interface Pair {
  from: string;
  to: string;
  /** Ids of the data that both hold. */
  assets: string[];
}

/** Pairs of tools without a flow: those that hold the same data, and those that usually exchange some. */
export function pairSuggestions(view: InventoryView): { shared: Pair[]; should: Pair[] } {
  const taken = new Set(
    view.flows.flatMap(({ from, to }) => [key(from.tool, to.tool), key(to.tool, from.tool)]),
  );
  const seen = new Set(taken);
  const fresh = ({ from, to }: Pair) => {
    if (from === to || seen.has(key(from, to))) return false;
    seen.add(key(from, to)).add(key(to, from));
    return true;
  };
  const both = (from: string, to: string) =>
    view.assets.filter(({ tools }) => tools.includes(from) && tools.includes(to)).map(({ id }) => id);
  const pair = (from: string, to: string): Pair => ({ from, to, assets: both(from, to) });
  const known = new Set(view.tools.map(({ id }) => id));
  const held = view.assets.flatMap(({ tools }) => {
    const [first, ...rest] = tools.filter((id) => known.has(id));
    return first ? rest.map((other) => pair(first, other)) : [];
  });
  const usual = links.flatMap(([from, to]) =>
    serving(view, from).flatMap((one) => serving(view, to).map((other) => pair(one, other))),
  );
  return { shared: held.filter(fresh), should: usual.filter(fresh) };
}

const key = (from: string | undefined, to: string | undefined) => `${from ?? ''}>${to ?? ''}`;
const serving = ({ tools }: InventoryView, purpose: string) =>
  tools.filter((tool) => tool.purpose === purpose).map(({ id }) => id);
