type Step = 1 | 2 | 3 | 4 | 5;

/** A colour by what it is for, each a token of the style sheets. */
export type SceneRole =
  | 'ink'
  | 'muted'
  | 'paper'
  | 'line'
  | 'tint'
  | 'accent'
  | 'accent-tint'
  | 'warning'
  | 'warning-tint'
  | `level-${Step}`
  | `level-tint-${Step}`
  | `on-level-${Step}`;

/** How a line is drawn; the dash tells lines apart without colour. */
export interface SceneStroke {
  role: SceneRole;
  width: number;
  dash?: 'solid' | 'dashed' | 'dotted';
}

interface Painted {
  fill?: SceneRole | null;
  stroke?: SceneStroke | null;
}

/** One mark of a drawing. */
export type SceneShape =
  | (Painted & { kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number })
  | (Painted & { kind: 'path'; d: string })
  | (Painted & { kind: 'circle'; x: number; y: number; radius: number })
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: SceneStroke }
  | {
      kind: 'text';
      x: number;
      /** The baseline. */
      y: number;
      text: string;
      size: number;
      role: SceneRole;
      anchor?: 'start' | 'middle' | 'end';
      strong?: boolean;
      family?: 'serif' | 'sans';
    };

/** A drawing in points, y downwards, shapes from back to front: the same one the report prints. */
export interface Scene {
  width: number;
  height: number;
  shapes: SceneShape[];
}

/** The token's value for a role. */
export function paint(role: SceneRole | null | undefined): string {
  return role ? `var(--${role})` : 'none';
}

/** The lengths of strokes and gaps, in widths of the line. */
export function dashes(stroke: SceneStroke | null | undefined): string | undefined {
  if (stroke?.dash === 'dashed') return `${4 * stroke.width} ${3 * stroke.width}`;
  if (stroke?.dash === 'dotted') return `0 ${2.5 * stroke.width}`;
  return undefined;
}
