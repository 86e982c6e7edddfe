// An .xlsx file as the model's workbook, whoever wrote it: Excel, LibreOffice, Google's export or this program.
import { emptySheet, type SheetData, type WorkbookData } from '../spreadsheet/workbook';
import { splitSheetReference, within } from './a1';
import { FileFault } from './file-fault';
import { tabsOf } from './formulas';
import { isKeepsake, type Keepsake, type KeptSheet, keepsakeFromCells, keepsakeName } from './keepsake';
import { openPackage, refuseTooMany, truncated } from './package';
import { Parts } from './parts';
import { unusualPrint } from './print-setup';
import { readCells } from './read-cells';
import { themeColors } from './read-colors';
import { readSheet } from './read-sheet';
import { readStrings } from './read-strings';
import { readLook, readStyles } from './read-styles';
import { child, children, type Element, isTrue } from './xml';

/** What a workbook has when its file does not say. */
export interface WorkbookDefaults {
  readonly locale: string;
  readonly timeZone: string;
}

interface Tab {
  readonly tab: string;
  readonly name: string;
  readonly id: number;
  readonly path: string;
  readonly hidden: boolean;
  readonly kept: KeptSheet | undefined;
}

/** {@link workbookFrom} for programs that wait for files. */
export const readWorkbook = async (bytes: Uint8Array, defaults: WorkbookDefaults): Promise<WorkbookData> =>
  workbookFrom(bytes, defaults);

/**
 * Reads an .xlsx file. Dates stay serial numbers; rich text is read as its plain text; charts, pictures, pivot tables
 * and other things that the model does not have are left out. Throws {@link FileFault} when the file cannot be opened.
 */
export const workbookFrom = (bytes: Uint8Array, defaults: WorkbookDefaults): WorkbookData => {
  const parts = new Parts(openPackage(bytes));
  try {
    return read(parts, defaults);
  } catch (error) {
    throw error instanceof Error && error.message === 'the XML breaks off' ? truncated() : error;
  }
};

const read = (parts: Parts, defaults: WorkbookDefaults): WorkbookData => {
  const path = parts.workbook();
  const workbook = parts.xml(path);
  const relations = parts.relations(path);
  const partOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.target ?? '';
  const listed = children(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relation = relations.get(attributes.id ?? '');
    if (relation?.type !== 'worksheet' || !parts.has(relation.target)) return [];
    return [
      {
        tab: attributes.name ?? '',
        sheetId: Number(attributes.sheetId ?? 0),
        path: relation.target,
        hidden: (attributes.state ?? 'visible') !== 'visible',
      },
    ];
  });
  refuseTwins(listed.map(({ tab }) => tab));
  const strings = readStrings(parts.text(partOf('sharedStrings')) ?? '');
  const secret = listed
    .filter(({ tab, hidden }) => hidden && tab.startsWith(keepsakeName))
    .map((one) => ({ ...one, columns: rawColumns(parts, one.path, strings) }))
    .find(({ columns }) => isKeepsake(columns[0]?.[0]));
  const kept = secret ? keepsakeFromCells(secret.columns[0] ?? []) : null;
  const locale = kept?.locale ?? defaults.locale;
  const timeZone = kept?.timeZone ?? defaults.timeZone;
  const tabs = identify(
    listed.filter(({ path: one }) => one !== secret?.path),
    kept,
  );
  const lookup = tabsOf(tabs);
  const theme = themeColors(parts.xml(partOf('theme')));
  const styles = readStyles(parts.xml(partOf('styles')), theme, locale);
  const names = children(child(workbook, 'definedNames'), 'definedName');
  const wordsAt = (place: string): readonly string[] | null => {
    const reference = secret && splitSheetReference(place);
    if (!reference || reference.sheet !== secret.tab) return null;
    return secret.columns[reference.area.column - 1]?.slice(0, reference.area.rows) ?? null;
  };
  const sheets = tabs.map((tab) =>
    readSheet({
      parts,
      ...tab,
      cells: {
        strings,
        styles: styles.cells,
        tabs: lookup,
        from1904: isTrue(child(workbook, 'workbookPr')?.attributes.date1904),
      },
      rules: {
        context: { tabs: lookup, timeZone, sheet: tab.name },
        kept: kept?.rules ?? {},
        wordsAt,
        looks: (dxf, id) => (dxf ? readLook(dxf, theme) : (styles.rules[Number(id)] ?? {})),
      },
      theme,
      repeatedRows: repeatedRows(
        names,
        listed.findIndex(({ path: one }) => one === tab.path),
      ),
    }),
  );
  restoreViews(parts, sheets, tabs);
  sheets.forEach(settlePrint);
  refuseTooMany(sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0));
  return {
    locale,
    timeZone,
    sheets: sheets.length > 0 ? sheets : [emptySheet(0, 'Sheet1')],
    namedRanges: namedRanges(names, lookup.idOf, sheets),
    metadata: kept?.metadata ?? [],
    active: activeSheet(workbook, listed, tabs),
  };
};

const refuseTwins = (names: readonly string[]): void => {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) {
      throw new FileFault(
        'duplicate-tab',
        `The workbook has two tabs named "${name}" (capitals do not count). Rename one of them and save it again.`,
      );
    }
    seen.add(key);
  }
};

/** When LibreOffice converts a file without showing it, it writes no view of any sheet: no frozen rows, all grid lines. */
const restoreViews = (parts: Parts, sheets: readonly SheetData[], tabs: readonly Tab[]): void => {
  const writer = child(parts.xml('docProps/app.xml'), 'Application')?.text ?? '';
  const hasViews = sheets.some((one) => one.frozenRows + one.frozenColumns > 0 || one.gridlinesHidden);
  if (!writer.startsWith('LibreOffice') || hasViews) return;
  sheets.forEach((sheet, at) => {
    const kept = tabs[at]?.kept;
    if (kept) Object.assign(sheet, kept.view, { tabColor: sheet.tabColor ?? kept.view.tabColor });
  });
};

/** Keeps of a file's print setup what is not as usual. */
const settlePrint = (sheet: SheetData): void => {
  const { print } = sheet;
  if (!print) return;
  const unusual = unusualPrint(sheet, print);
  if (unusual) sheet.print = unusual;
  else delete sheet.print;
};

/** The texts of the hidden sheet below its first row, column by column. */
const rawColumns = (parts: Parts, path: string, strings: readonly string[]): string[][] => {
  const xml = parts.text(path) ?? '';
  const tabs = tabsOf([]);
  const { cells } = readCells(xml, Math.max(0, xml.indexOf('<sheetData>')), xml.length, {
    strings,
    styles: [],
    tabs,
    from1904: false,
  });
  const columns: string[][] = [];
  cells.slice(1).forEach((line, row) => {
    line.forEach((cell, column) => {
      const list = columns[column] ?? [];
      columns[column] = list;
      list[row] = String(cell?.value ?? '');
    });
  });
  return columns;
};

/** Ids as they were kept, by the tab's name or, when it was renamed elsewhere, by its number in the file. */
const identify = (
  listed: readonly { tab: string; sheetId: number; path: string; hidden: boolean }[],
  kept: Keepsake | null,
): Tab[] => {
  const byName = new Map(kept?.sheets.map((sheet) => [sheet.tab.toLowerCase(), sheet]));
  const unclaimed = new Map(kept?.sheets.map((sheet, index) => [index + 1, sheet]));
  kept?.sheets.forEach((sheet, index) => {
    if (listed.some(({ tab }) => tab.toLowerCase() === sheet.tab.toLowerCase())) unclaimed.delete(index + 1);
  });
  const matched = listed.map((one) => ({
    ...one,
    kept: byName.get(one.tab.toLowerCase()) ?? unclaimed.get(one.sheetId),
  }));
  const taken = new Set(matched.flatMap((one) => (one.kept ? [one.kept.id] : [])));
  return matched.map(({ tab, sheetId, path, hidden, kept: own }) => {
    let id = own?.id ?? sheetId;
    while (!own && taken.has(id)) id += 1;
    taken.add(id);
    return { tab, name: own?.tab === tab ? own.name : tab, id, path, hidden, kept: own };
  });
};

const repeatedRows = (names: readonly Element[], sheet: number): number | undefined => {
  const titles = names.find(
    ({ attributes }) => attributes.name === '_xlnm.Print_Titles' && attributes.localSheetId === String(sheet),
  );
  const rows = /\$(\d+):\$(\d+)/.exec(titles?.text ?? '');
  return rows ? Number(rows[2]) : undefined;
};

/** Names of ranges. Names of formulas, of several areas and of things that are gone are not Google's. */
const namedRanges = (
  names: readonly Element[],
  idOf: (name: string) => number | undefined,
  sheets: readonly SheetData[],
): WorkbookData['namedRanges'] => {
  const found = new Map<string, WorkbookData['namedRanges'][number]>();
  for (const { attributes, text } of names) {
    const name = attributes.name ?? '';
    if (name.startsWith('_xlnm.') || isTrue(attributes.hidden) || found.has(name)) continue;
    const reference = splitSheetReference(text);
    const sheetId = reference ? idOf(reference.sheet) : undefined;
    const sheet = sheets.find(({ id }) => id === sheetId);
    const [area] = reference && sheet ? within(reference.area, sheet.rows, sheet.columns) : [];
    if (sheet && area) found.set(name, { name, sheetId: sheet.id, area });
  }
  return [...found.values()];
};

const activeSheet = (
  workbook: Element | undefined,
  listed: readonly { path: string }[],
  tabs: readonly Tab[],
): number => {
  const view = child(child(workbook, 'bookViews'), 'workbookView');
  const path = listed[Number(view?.attributes.activeTab ?? 0)]?.path;
  return Math.max(
    0,
    tabs.findIndex((tab) => tab.path === path),
  );
};
