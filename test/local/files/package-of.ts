// Small .xlsx files made by hand, as other programs might write them.
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const list = (items: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;

export interface HandMade {
  /** By name: the inside of `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** What stands in `workbook.xml` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Parts by their paths, in place of or beside the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of such a file. */
export const packageOf = ({
  sheets,
  styles,
  strings,
  before = '',
  after = '',
  parts = {},
}: HandMade): Uint8Array => {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': list([
      `<Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at + 1}"/>`)
      .join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': list([
      ...names.map(
        (_, at) =>
          `<Relationship Id="s${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/>`,
      `<Relationship Id="strings" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ]),
  };
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">${sheets[name]}</worksheet>`;
  });
  if (styles !== undefined) files['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  if (strings) files['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings.join('')}</sst>`;
  return zipSync(
    Object.fromEntries(Object.entries({ ...files, ...parts }).map(([path, text]) => [path, strToU8(text)])),
  );
};

/** Relations of a sheet. */
export const sheetRelations = (
  items: readonly { id: string; type: string; target: string; outside?: boolean }[],
) =>
  list(
    items.map(
      ({ id, type, target, outside }) =>
        `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    ),
  );
