import type { EndView, InventoryView } from '../../backend/generated.ts';

/** A text without what people leave out when they search: marks on letters, capitals, spaces around. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim();

/** The names in what was typed or pasted: a line each, or with commas, semicolons or tabs between. */
export function names(text: string): string[] {
  const parts = text
    .split(/[\n\r\t,;]+/)
    .map((part) => part.replace(/^\s*[-–•*·]\s+/, '').trim())
    .filter(Boolean);
  return parts.filter((part, at) => parts.findIndex((other) => fold(other) === fold(part)) === at);
}

/** Whether what is pasted holds several names. */
export const several = (text: string): boolean => names(text).length > 1;

const ARROW = /\s*(?:→|⇒|->|=>|>)\s*/;

/** The two ends in « billetterie > comptable », where at least one is a tool of the list. */
export function ends(view: InventoryView, text: string): { from: EndView; to: EndView } | undefined {
  const [from, to, more] = text.split(ARROW);
  if (!from || !to || more !== undefined) return undefined;
  const [left, right] = [toolCalled(view, from), toolCalled(view, to)];
  if ((!left && !right) || left === right) return undefined;
  return {
    from: left ? { tool: left } : { person: from.trim() },
    to: right ? { tool: right } : { person: to.trim() },
  };
}

/** The tool with that name, or the only one whose name, or a word of it, begins so. */
export function toolCalled({ tools }: InventoryView, name: string): string | undefined {
  const wanted = fold(name);
  const exact = tools.find((tool) => fold(tool.name) === wanted);
  if (exact) return exact.id;
  const found = tools.filter((tool) => begins(tool.name, wanted));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Whether a text, or a word of it, begins with what is being typed. */
export const begins = (text: string, typed: string): boolean => ` ${fold(text)}`.includes(` ${fold(typed)}`);
