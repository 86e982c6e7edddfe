// The model's workbook as the bytes of an .xlsx file that Excel, LibreOffice and Google open.
import { Writable } from 'node:stream';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { columnLetters } from '../spreadsheet/a1';
import type { ConditionalRule, WorkbookData } from '../spreadsheet/workbook';
import { areaToA1, quotedSheet } from './a1';
import { tabsOf } from './formulas';
import { type Keepsake, keepsakeName, keepsakeOf, keepsakeToCells } from './keepsake';
import { OpenFile } from './open-file';
import { printOf } from './print-setup';
import { SharedTexts } from './shared-texts';
import { tabNames } from './tab-names';
import { cellsXml } from './write-cells';
import { sheetTail } from './write-rules';
import { writeSheet } from './write-sheet';
import { defaultFont, StyleList } from './write-style';
import { attributesOf, escapeAttribute, escapeControls, escapeText } from './xml';

/**
 * Writes a workbook. What an xlsx has no place for goes into a very hidden sheet, from which `readWorkbook` brings it
 * back. The same workbook gives the same bytes.
 */
export const writeWorkbook = async (book: WorkbookData): Promise<Uint8Array> => {
  const called = tabNames(book.sheets.map(({ name }) => name));
  const secret = freeName(called);
  const tabs = tabsOf(book.sheets.map(({ id, name }, at) => ({ id, name, tab: called[at] ?? name })));
  const styles = new StyleList();
  const rules: Keepsake['rules'] = {};
  const looks = lookList();
  const lists = wordLists(secret);
  const tails = book.sheets.map((sheet) =>
    sheetTail(sheet, {
      context: { tabs, timeZone: book.timeZone, sheet: sheet.name },
      kept: rules,
      lookOf: looks.numberOf,
      listPlace: lists.placeOf,
      wordsAt: lists.wordsAt,
    }),
  );
  const file = libraryFile(book.active);
  for (const [at, sheet] of book.sheets.entries()) {
    await writeSheet(sheet, file.addWorksheet(called[at] ?? sheet.name), styles);
  }
  const kept = keepsakeOf(book, called, rules);
  writeHidden(file.addWorksheet(secret), [keepsakeToCells(kept), ...lists.columns], styles.all);

  const open = new OpenFile(await uncompressed(file));
  styles.setNumbers(styleNumbers(open.text(`xl/worksheets/sheet${book.sheets.length + 1}.xml`)));
  const texts = new SharedTexts(open.text('xl/sharedStrings.xml'));
  book.sheets.forEach((sheet, at) => {
    const tail = tails[at];
    const cells = cellsXml(sheet, { tabs, styles, textNumber: (text) => texts.number(text) });
    if (tail) open.fillSheet(at + 1, cells, tail);
  });
  open.set('xl/sharedStrings.xml', texts.toXml());
  open.setLooks(looks.xml);
  open.setNames(nameElements(book, called));
  return open.toBytes();
};

const libraryFile = (active: number): Workbook => {
  const file = new Workbook();
  const unknown = new Date(Date.UTC(1980, 0, 1));
  file.model = {
    ...file.model,
    creator: '',
    lastModifiedBy: '',
    created: unknown,
    modified: unknown,
    defaultFont,
  };
  file.views = [
    { x: 0, y: 0, width: 20_000, height: 15_000, firstSheet: 0, visibility: 'visible', activeTab: active },
  ];
  // What was written into cells may have changed what formulas that were computed before would give.
  file.calcProperties.fullCalcOnLoad = true;
  return file;
};

/** A cell of each look in the first row; below, column by column, the keepsake and the lists. */
const writeHidden = (
  sheet: Worksheet,
  columns: readonly (readonly string[])[],
  looks: StyleList['all'],
): void => {
  sheet.state = 'veryHidden';
  looks.forEach((style, column) => {
    const cell = sheet.getCell(1, column + 1);
    cell.value = 0;
    cell.style = style;
  });
  columns.forEach((words, column) => {
    words.forEach((word, row) => {
      sheet.getCell(row + 2, column + 1).value = escapeControls(word);
    });
  });
};

/** The numbers that the library gave the looks: those of the hidden sheet's first row. */
const styleNumbers = (xml: string): number[] =>
  [...xml.slice(0, xml.indexOf('</row>')).matchAll(/<c\b([^>]*)>/g)].map(([, attributes = '']) =>
    Number(attributesOf(attributes).s ?? 0),
  );

/** Not the library's own buffer, which loses parts that come in pieces of more than a megabyte. */
const uncompressed = async (file: Workbook): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const sink = new Writable({
    write(piece: Uint8Array, _, done) {
      pieces.push(piece);
      done();
    },
  });
  await file.xlsx.write(sink, { zip: { level: 0 } });
  return new Uint8Array(Buffer.concat(pieces));
};

const freeName = (taken: readonly string[]): string => {
  let name = keepsakeName;
  while (taken.some((one) => one.toLowerCase() === name)) name += '_';
  return name;
};

/** The looks of conditional formats, each once. */
const lookList = (): { xml: string[]; numberOf: (rule: ConditionalRule) => number } => {
  const xml: string[] = [];
  const numberOf = ({ bold, italic, strikethrough, fontColor, background }: ConditionalRule): number => {
    const font = [
      bold && '<b/>',
      italic && '<i/>',
      strikethrough && '<strike/>',
      fontColor !== undefined && `<color rgb="FF${fontColor.slice(1).toUpperCase()}"/>`,
    ].filter(Boolean);
    const color = background === undefined ? '' : `rgb="FF${background.slice(1).toUpperCase()}"`;
    const look =
      `<dxf>${font.length > 0 ? `<font>${font.join('')}</font>` : ''}` +
      `${color && `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`}</dxf>`;
    const known = xml.indexOf(look);
    return known < 0 ? xml.push(look) - 1 : known;
  };
  return { xml, numberOf };
};

/** Lists of words in columns of the hidden sheet, from the second on, each once. */
const wordLists = (secret: string) => {
  const columns: (readonly string[])[] = [];
  const places = new Map<string, number>();
  const placeOf = (words: readonly string[]): string => {
    const key = JSON.stringify(words);
    const at = places.get(key) ?? columns.push(words) - 1;
    places.set(key, at);
    const area = { row: 2, column: at + 2, rows: Math.max(1, words.length), columns: 1 };
    return `${quotedSheet(secret)}!${areaToA1(area, true)}`;
  };
  const wordsAt = (place: string): readonly string[] | null => {
    const letters = place.startsWith(`${quotedSheet(secret)}!$`)
      ? /!\$([A-Z]+)\$/.exec(place)?.[1]
      : undefined;
    return columns.find((_, at) => columnLetters(at + 2) === letters) ?? null;
  };
  return { columns, placeOf, wordsAt };
};

const nameElements = (book: WorkbookData, called: readonly string[]): string[] => {
  const names = book.namedRanges.flatMap(({ name, sheetId, area }) => {
    const tab = called[book.sheets.findIndex(({ id }) => id === sheetId)];
    return tab === undefined
      ? []
      : [{ name, place: `${quotedSheet(tab)}!${areaToA1(area, true)}`, rest: '' }];
  });
  book.sheets.forEach((sheet, at) => {
    const { filter } = sheet;
    const { repeatRows } = printOf(sheet);
    const tab = quotedSheet(called[at] ?? '');
    if (filter) {
      names.push({
        name: '_xlnm._FilterDatabase',
        place: `${tab}!${areaToA1(filter.area, true)}`,
        rest: ` localSheetId="${at}" hidden="1"`,
      });
    }
    if (repeatRows > 0) {
      names.push({
        name: '_xlnm.Print_Titles',
        place: `${tab}!$1:$${repeatRows}`,
        rest: ` localSheetId="${at}"`,
      });
    }
  });
  return names.map(
    ({ name, place, rest }) =>
      `<definedName name="${escapeAttribute(name)}"${rest}>${escapeText(place)}</definedName>`,
  );
};
