// The global Docs of a host: there where the manifest switches it on, over the Drive's own files.
import { describe, expect, it } from 'vitest';
import { type AppsScript, createAppsScript } from '../../../src/local/index';
import { elements } from '../document/desk';
import { bundleOf, newFolder } from '../host/small-host';

const hostOf = (code: string, ...services: readonly object[]): Promise<AppsScript> =>
  createAppsScript({
    bundle: bundleOf({
      'Code.js': code,
      'appsscript.json': JSON.stringify({
        dependencies: { enabledAdvancedServices: services },
        oauthScopes: ['https://www.googleapis.com/auth/documents'],
      }),
    }),
    drive: newFolder(),
    seed: 'test',
  });

const service = { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' };

const HEADERS = `function main() {
  const made = DocumentApp.create('Ringkasan');
  made.getBody().appendTable([['No', 'Hak'], ['1', 'Hak atas kesehatan']]);
  made.saveAndClose();
  const id = made.getId();
  const { content } = Docs.Documents.get(id, { fields: 'body(content(startIndex,table(rows)))' }).body;
  const requests = content.filter((part) => part.table).map(({ startIndex }) =>
    ({ pinTableHeaderRows: { tableStartLocation: { index: startIndex }, pinnedHeaderRowsCount: 1 } }));
  const { replies } = Docs.Documents.batchUpdate({ requests }, id);
  return { id, isArray: content instanceof Array, replies };
}`;

describe('the Docs service of a host', () => {
  it('is there only where the manifest switches it on, under the name given there', async () => {
    const code = `function main() { return [typeof Docs, typeof Dokumen] }`;
    const off = await hostOf(code);
    const on = await hostOf(code, service);
    const renamed = await hostOf(code, { ...service, userSymbol: 'Dokumen' });
    expect(await off.run('main')).toEqual(['undefined', 'undefined']);
    expect(await on.run('main')).toEqual(['object', 'undefined']);
    expect(await renamed.run('main')).toEqual(['undefined', 'object']);
    expect(
      [off, on, renamed].map(({ globals }) => globals.filter((name) => /^Do(cs|kumen)$/.test(name))),
    ).toEqual([[], ['Docs'], ['Dokumen']]);
  });

  it('pins the header row of a document that the script has just saved, in two calls', async () => {
    const host = await hostOf(HEADERS, service);
    const { id, isArray, replies } = (await host.run('main')) as {
      id: string;
      isArray: boolean;
      replies: object[];
    };
    expect([isArray, replies]).toEqual([true, [{}]]);
    expect(host.serviceCalls).toMatchObject({ 'Docs.Documents.get': 1, 'Docs.Documents.batchUpdate': 1 });
    const bytes = host.drive.read(id);
    expect(elements(bytes, 'tr')).toHaveLength(2);
    expect(elements(bytes, 'tblHeader').map((mark) => mark.parentNode?.parentNode?.textContent)).toEqual([
      'NoHak',
    ]);
  });

  it("throws Google's error as an error of the script's own realm", async () => {
    const host = await hostOf(
      `function main() { try { Docs.Documents.get('lain') } catch (error) { return [error instanceof Error, String(error)] } }`,
      service,
    );
    expect(await host.run('main')).toEqual([
      true,
      'GoogleJsonResponseException: API call to docs.documents.get failed with error: Requested entity was not found.',
    ]);
  });
});
