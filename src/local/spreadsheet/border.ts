// Borders: which edges of which cells `setBorder` draws.

import { changeArea, restyled } from './cells';
import { hexOf } from './color';
import { nameOf } from './enums';
import { shared } from './styles';
import type { Area, Border, SheetData, Style } from './workbook';

const STYLES: Readonly<Record<string, Border['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

type Flag = boolean | null;
type Side = 'top' | 'right' | 'bottom' | 'left';

/** `setBorder`'s six flags: true draws, false takes away, null leaves as it is. */
export interface BorderFlags {
  readonly top: Flag;
  readonly left: Flag;
  readonly bottom: Flag;
  readonly right: Flag;
  readonly vertical: Flag;
  readonly horizontal: Flag;
}

export const setBorders = (
  sheet: SheetData,
  area: Area,
  flags: BorderFlags,
  color: string | null,
  style: unknown,
): void => {
  const line: Border = {
    style: STYLES[style == null ? 'SOLID' : nameOf(style)] ?? 'thin',
    color: (color === null ? null : hexOf(color)) ?? '#000000',
  };
  changeArea(sheet, area, (cell, r, c) => {
    const wanted: Record<Side, Flag> = {
      top: r === 0 ? flags.top : flags.horizontal,
      bottom: r === area.rows - 1 ? flags.bottom : flags.horizontal,
      left: c === 0 ? flags.left : flags.vertical,
      right: c === area.columns - 1 ? flags.right : flags.vertical,
    };
    const border: Record<string, Border> = { ...(cell?.style?.border ?? {}) };
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      if (wanted[side] === true) border[side] = line;
      else if (wanted[side] === false) delete border[side];
    }
    const changed = { ...cell?.style, border: Object.keys(border).length > 0 ? border : undefined };
    return restyled(cell, shared(changed as Style));
  });
};
