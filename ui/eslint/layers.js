import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Which folder of `src` may import which. One that is not named here is shared between features: it may import
 * all of these and the files beside them, and only features may import it.
 * @type {Record<string, string[]>}
 */
const allowed = {
  styles: [],
  components: ['styles'],
  backend: [],
  l10n: [],
};
const shared = [...Object.keys(allowed), ''];

/**
 * The layer of a file: its folder in `src`, and within `features` the feature (empty for the files that join
 * the features).
 * @param {string} path relative to `src`
 * @returns {{ layer: string, feature: string }}
 */
function place(path) {
  const parts = path.split(sep);
  const layer = parts.length > 1 ? /** @type {string} */ (parts[0]) : '';
  return { layer, feature: layer === 'features' && parts.length > 2 ? /** @type {string} */ (parts[1]) : '' };
}

/**
 * @param {string} from file that imports
 * @param {string} specifier what it imports
 * @param {string} src the source folder
 * @returns {'host' | 'layer' | 'feature' | undefined} the rule that is broken
 */
export function broken(from, specifier, src) {
  const own = relative(src, from);
  if (own.startsWith('..')) return undefined;
  const here = place(own);
  if (specifier.startsWith('@tauri-apps/')) return here.layer === 'backend' ? undefined : 'host';
  if (!specifier.startsWith('.')) return undefined;

  const target = relative(src, resolve(dirname(from), specifier));
  if (target.startsWith('..')) return undefined;
  const there = place(target);
  if (here.layer === '') return undefined;
  if (here.layer === 'features') {
    if (there.layer !== 'features' || here.feature === '') return undefined;
    return there.feature === here.feature ? undefined : 'feature';
  }
  if (there.layer === here.layer) return undefined;
  return (allowed[here.layer] ?? shared).includes(there.layer) ? undefined : 'layer';
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { src: { type: 'string' } }, additionalProperties: false }],
    messages: {
      host: 'Only src/backend speaks to the desktop shell: "{{specifier}}" belongs there.',
      layer: '"{{specifier}}" lies in a layer that this one must not know.',
      feature:
        'Features do not know each other: join them in src/features, or move "{{specifier}}" down a layer.',
    },
  },
  create(context) {
    const src = context.options[0].src;
    /** @param {any} node */
    function look(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const messageId = broken(context.filename, specifier, src);
      if (messageId) context.report({ node: node.source, messageId, data: { specifier } });
    }
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};
