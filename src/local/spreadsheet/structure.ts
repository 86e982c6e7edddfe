// Rows and columns put in, taken out and moved, with everything that stands on them.
import { type LineChange, moveArea, moveIndex, moveSpan, span, withSpan } from './areas';
import { NOTHING } from './cells';
import { type Edge, mapReferences } from './formula';
import type { Area, Cell, FilterView, SheetData, WorkbookData } from './workbook';

const keptAreas = (areas: readonly Area[], change: LineChange): Area[] =>
  areas.flatMap((area) => moveArea(area, change) ?? []);

const movedKeys = <T>(map: Map<number, T>, change: LineChange): Map<number, T> => {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const index = moveIndex(key, change);
    if (index !== null) moved.set(index, value);
  }
  return moved;
};

const movedSet = (set: Set<number>, change: LineChange): Set<number> =>
  new Set([...set].flatMap((index) => moveIndex(index, change) ?? []));

const movedEdges = (edges: readonly Edge[], change: LineChange): readonly Edge[] | null => {
  const from = edges[0];
  const to = edges[1] ?? from;
  if (!from || !to) return edges;
  const start = change.axis === 'row' ? from.row : from.column;
  const end = change.axis === 'row' ? to.row : to.column;
  if (start === null) return edges;
  const moved = moveSpan(start, (end ?? 1e9) - start + 1, change);
  if (!moved) return null;
  const last = moved.start + moved.length - 1;
  const put = (edge: Edge, index: number): Edge =>
    change.axis === 'row' ? { ...edge, row: index } : { ...edge, column: index };
  if (moved.start === start && (end === null || last === end)) return edges;
  return edges.length === 1
    ? [put(from, moved.start)]
    : [put(from, moved.start), end === null ? to : put(to, last)];
};

/** Rewrites the references to one sheet in a text of formula, validation or conditional format. */
const movedText = (text: string, own: string, sheet: string, change: LineChange): string =>
  mapReferences(text, (named, edges) => ((named ?? own) === sheet ? movedEdges(edges, change) : edges));

const movedArgs = (args: readonly unknown[], move: (text: string) => string): readonly unknown[] =>
  args.map((arg) => (typeof arg === 'string' ? move(arg) : arg));

/** Whether the text arguments of a criteria are formulas or addresses, and not words to compare with. */
const refers = (criteria: string): boolean => criteria === 'CUSTOM_FORMULA' || criteria === 'VALUE_IN_RANGE';

/** Rewrites every formula of a workbook, in cells, validations and conditional formats. */
export const rewriteFormulas = (
  workbook: WorkbookData,
  rewrite: (formula: string, sheetName: string) => string,
): void => {
  for (const sheet of workbook.sheets) {
    const move = (text: string): string => rewrite(text, sheet.name);
    const validations = new Map<Cell['validation'], Cell['validation']>();
    for (const line of sheet.cells) {
      if (!line) continue;
      for (let index = 0; index < line.length; index++) {
        const cell = line[index];
        if (!cell) continue;
        if (cell.formula !== undefined) {
          const formula = move(cell.formula);
          if (formula !== cell.formula) line[index] = { ...cell, formula };
        }
        if (cell.validation && refers(cell.validation.criteria)) {
          let moved = validations.get(cell.validation);
          if (!moved) {
            const args = movedArgs(cell.validation.args, move);
            const same = args.every((arg, at) => arg === cell.validation?.args[at]);
            moved = same ? cell.validation : { ...cell.validation, args };
            validations.set(cell.validation, moved);
          }
          if (moved !== cell.validation)
            line[index] = { ...(line[index] ?? cell), ...(moved && { validation: moved }) };
        }
      }
    }
    sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
      refers(rule.criteria) ? { ...rule, args: movedArgs(rule.args, move) } : rule,
    );
    sheet.filterViews = sheet.filterViews.map((view) => ({
      ...view,
      columns: view.columns.map((filter) =>
        filter.condition && refers(filter.condition.type)
          ? { ...filter, condition: { ...filter.condition, values: filter.condition.values.map(move) } }
          : filter,
      ),
    }));
  }
};

/** Filter views after a change of the grid; one whose range is gone goes with it. */
const movedViews = (
  views: readonly FilterView[],
  areaMoved: (area: Area) => Area | null,
  columnMoved: (column: number) => number | null,
): FilterView[] =>
  views.flatMap((view) => {
    const area = areaMoved(view.area);
    const columns = view.columns.flatMap((filter) => {
      const column = columnMoved(filter.column);
      return column === null ? [] : [{ ...filter, column }];
    });
    return area ? [{ ...view, area, columns }] : [];
  });

const unmoved = (column: number): number => column;

/** What an inserted line takes over from the line it was made beside: how it looks. */
const inherited = (line: readonly (Cell | undefined)[] | undefined): (Cell | undefined)[] =>
  (line ?? []).map((cell) => (cell?.style ? { value: null, style: cell.style } : undefined));

const changeCells = (sheet: SheetData, change: LineChange, like: number | null): void => {
  const at = change.at - 1;
  if (change.axis === 'row') {
    if (change.kind === 'delete') {
      sheet.cells.splice(at, change.count);
      return;
    }
    if (at >= sheet.cells.length && like === null) return;
    const model = like === null ? undefined : sheet.cells[like - 1];
    const styled = model?.some((cell) => cell?.style);
    if (at >= sheet.cells.length && !styled) return;
    while (sheet.cells.length < at) sheet.cells.push([]);
    const fresh = Array.from({ length: change.count }, () => (styled ? inherited(model) : []));
    sheet.cells = sheet.cells.slice(0, at).concat(fresh, sheet.cells.slice(at));
    return;
  }
  for (const line of sheet.cells) {
    if (!line) continue;
    if (change.kind === 'delete') {
      line.splice(at, change.count);
      continue;
    }
    const style = like === null ? undefined : line[like - 1]?.style;
    if (at >= line.length && style === undefined) continue;
    while (line.length < at) line.push(undefined);
    const blank: Cell | undefined = style === undefined ? undefined : { ...NOTHING, style };
    line.splice(at, 0, ...new Array<Cell | undefined>(change.count).fill(blank));
  }
};

const changeFrozen = (frozen: number, change: LineChange): number => {
  if (change.kind === 'insert') return change.at <= frozen ? frozen + change.count : frozen;
  return frozen - Math.min(Math.max(frozen - change.at + 1, 0), change.count);
};

/**
 * Puts lines in or takes lines out of a sheet, and moves everything with them: notes, merges, validations, protections,
 * filters, metadata, named ranges, conditional formats and the references of formulas in every sheet.
 * New lines look like line `like` does before the change, or like nothing when it is null.
 */
export const changeLines = (
  workbook: WorkbookData,
  sheet: SheetData,
  change: LineChange,
  like: number | null = null,
): void => {
  changeCells(sheet, change, like);
  const growth = change.kind === 'insert' ? change.count : -change.count;
  if (change.axis === 'row') {
    sheet.rows += growth;
    sheet.frozenRows = changeFrozen(sheet.frozenRows, change);
    sheet.rowHeights = movedKeys(sheet.rowHeights, change);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, change);
  } else {
    sheet.columns += growth;
    sheet.frozenColumns = changeFrozen(sheet.frozenColumns, change);
    sheet.columnWidths = movedKeys(sheet.columnWidths, change);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, change);
  }
  sheet.merges = keptAreas(sheet.merges, change).filter((area) => area.rows * area.columns > 1);
  if (sheet.filter) {
    const area = moveArea(sheet.filter.area, change);
    const criteria =
      change.axis === 'column' ? movedKeys(sheet.filter.criteria, change) : sheet.filter.criteria;
    sheet.filter = area && { area, criteria };
  }
  sheet.filterViews = movedViews(
    sheet.filterViews,
    (area) => moveArea(area, change),
    change.axis === 'column' ? (column) => moveIndex(column, change) : unmoved,
  );
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: keptAreas(rule.areas, change) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && moveArea(protection.area, change);
    if (protection.area && !area) return [];
    return [{ ...protection, area, unprotected: keptAreas(protection.unprotected, change) }];
  });
  sheet.metadata = sheet.metadata.flatMap((each) => {
    if (each.at?.dimension !== change.axis) return [each];
    const index = moveIndex(each.at.index, change);
    return index === null ? [] : [{ ...each, at: { ...each.at, index } }];
  });
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = moveArea(named.area, change);
    return area ? [{ ...named, area }] : [];
  });
  rewriteFormulas(workbook, (formula, own) => movedText(formula, own, sheet.name, change));
};

/** Where each line goes when `count` lines from `from` are put before line `to`. */
const moverOf = (from: number, count: number, to: number): ((index: number) => number) => {
  const last = from + count - 1;
  if (to > last) {
    return (index) =>
      index >= from && index <= last
        ? index + (to - last - 1)
        : index > last && index < to
          ? index - count
          : index;
  }
  return (index) =>
    index >= from && index <= last
      ? index - (from - to)
      : index >= to && index < from
        ? index + count
        : index;
};

const permuted = <T>(list: readonly T[], from: number, count: number, to: number): T[] => {
  const moving = list.slice(from - 1, from - 1 + count);
  const rest = [...list.slice(0, from - 1), ...list.slice(from - 1 + count)];
  const at = to > from ? to - 1 - count : to - 1;
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)];
};

/** Moves `count` lines from `from` to stand before line `to`, with what stands wholly on them. */
export const moveLines = (
  workbook: WorkbookData,
  sheet: SheetData,
  axis: 'row' | 'column',
  from: number,
  count: number,
  to: number,
): void => {
  const place = moverOf(from, count, to);
  const areaMoved = (area: Area): Area => {
    const { start, length } = span(area, axis);
    const first = place(start);
    return place(start + length - 1) - first === length - 1 ? withSpan(area, axis, first, length) : area;
  };
  const widest = Math.max(from + count - 1, to - 1);
  const padded = <T>(list: (T | undefined)[], length: number): (T | undefined)[] =>
    Array.from({ length: Math.max(list.length, length) }, (_, index) => list[index]);
  if (axis === 'row') {
    const lines = Array.from(
      { length: Math.max(sheet.cells.length, widest) },
      (_, i) => sheet.cells[i] ?? [],
    );
    sheet.cells = permuted(lines, from, count, to);
    sheet.rowHeights = new Map([...sheet.rowHeights].map(([index, size]) => [place(index), size]));
    sheet.hiddenRows = new Set([...sheet.hiddenRows].map(place));
  } else {
    sheet.cells = sheet.cells.map((line) => permuted(padded(line ?? [], widest), from, count, to));
    sheet.columnWidths = new Map([...sheet.columnWidths].map(([index, size]) => [place(index), size]));
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map(place));
  }
  sheet.merges = sheet.merges.map(areaMoved);
  sheet.filterViews = movedViews(sheet.filterViews, areaMoved, axis === 'column' ? place : unmoved);
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({
    ...rule,
    areas: rule.areas.map(areaMoved),
  }));
  sheet.protections = sheet.protections.map((each) => ({
    ...each,
    area: each.area && areaMoved(each.area),
    unprotected: each.unprotected.map(areaMoved),
  }));
  sheet.metadata = sheet.metadata.map((each) =>
    each.at?.dimension === axis ? { ...each, at: { ...each.at, index: place(each.at.index) } } : each,
  );
  for (const named of workbook.namedRanges) {
    if (named.sheetId === sheet.id) named.area = areaMoved(named.area);
  }
  rewriteFormulas(workbook, (formula, own) =>
    mapReferences(formula, (name, edges) => {
      if ((name ?? own) !== sheet.name) return edges;
      const from = edges[0];
      const end = edges[1] ?? from;
      const start = axis === 'row' ? from?.row : from?.column;
      const last = axis === 'row' ? end?.row : end?.column;
      if (start == null || last == null || place(last) - place(start) !== last - start) return edges;
      return edges.map((edge) =>
        axis === 'row'
          ? { ...edge, row: place(edge.row ?? 1) }
          : { ...edge, column: place(edge.column ?? 1) },
      );
    }),
  );
};
