/** A face of the documents. */
export type SheetFace = 'serif' | 'serif-italic' | 'serif-strong' | 'sans' | 'sans-italic' | 'sans-strong';

/** How a line is printed. */
export interface SheetPen {
  /** A colour of print. */
  ink: string;
  width: number;
  dash: 'solid' | 'dashed' | 'dotted';
}

interface Painted {
  fill: string | null;
  stroke: SheetPen | null;
}

/** One mark of a printed page. */
export type SheetMark =
  | {
      kind: 'text';
      /** The baseline. */
      y: number;
      size: number;
      face: SheetFace;
      fill: string;
      /** The words, a space between each two. */
      words: string;
      /** Where each word starts. */
      x: number[];
    }
  | (Painted & { kind: 'rect'; x: number; y: number; width: number; height: number; radius: number })
  | (Painted & { kind: 'path'; d: string })
  | { kind: 'picture'; x: number; y: number; width: number; height: number };

/** A printed page in points, y downwards, marks from back to front. */
export interface SheetPage {
  width: number;
  height: number;
  marks: SheetMark[];
}

/** The lengths of strokes and gaps, as they are printed. */
export function printed(pen: SheetPen | null): string | undefined {
  if (pen?.dash === 'dashed') return '4 2.5';
  if (pen?.dash === 'dotted') return '0 3';
  return undefined;
}
