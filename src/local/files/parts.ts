// The parts of a workbook and how they point at each other.
import { notAWorkbook, partText, truncated } from './package';
import { children, type Element, parseXml } from './xml';

/** A part's relations by their ids. */
export interface Relation {
  readonly type: string;
  /** The path of a part, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

export class Parts {
  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** A part's text with its name spaces' prefix taken off, if all of it has one; undefined when there is no such part. */
  text(path: string): string | undefined {
    const part = this.parts.get(path);
    if (!part) return undefined;
    const text = partText(part);
    const prefix =
      /^(?:\uFEFF)?\s*(?:<\?[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(\w+):(?:worksheet|workbook|sst|styleSheet)\b/.exec(
        text.slice(0, 2000),
      )?.[1];
    return prefix === undefined ? text : text.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
  }

  xml(path: string): Element | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    try {
      return parseXml(text);
    } catch {
      throw truncated();
    }
  }

  relations(path: string): ReadonlyMap<string, Relation> {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash + 1);
    const list = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return new Map(
      children(list, 'Relationship').map(({ attributes }) => {
        const external = attributes.TargetMode === 'External';
        const target = attributes.Target ?? '';
        return [
          attributes.Id ?? '',
          {
            type: (attributes.Type ?? '').slice((attributes.Type ?? '').lastIndexOf('/') + 1),
            target: external ? target : resolve(folder, target),
            external,
          },
        ];
      }),
    );
  }

  /** The path of the main part. Throws when there is none, saying what the file is instead. */
  workbook(): string {
    const main = [...this.relations('').values()].find(
      (relation) => relation.type === 'officeDocument',
    )?.target;
    const path = main ?? 'xl/workbook.xml';
    if (this.has(path) && path.endsWith('.xml') && path.startsWith('xl/')) return path;
    if (this.has('word/document.xml')) throw notAWorkbook('It is a Word document.');
    if (this.has('ppt/presentation.xml')) throw notAWorkbook('It is a presentation.');
    if (this.has('xl/workbook.bin')) throw notAWorkbook('It is a binary workbook (.xlsb).');
    if (this.has('mimetype')) throw notAWorkbook('It is an OpenDocument file (such as .ods).');
    throw notAWorkbook('It is a zip file without a workbook in it.');
  }
}

const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};
