// English: what is sent to BigQuery.
import type { RefusalDetails } from '../../refusal';
import type { BigQueryText } from '../bigquery-text';
import { formatNumber } from '../format';

const n = (value: number): string => formatNumber(value, 0, 'en');
const s = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`;

export const bigQuery: BigQueryText = {
  menu: 'Send to BigQuery',
  askTitle: 'Send to BigQuery',
  ask: ({ place, tables, rows }) =>
    `${s(rows, 'row')} will be copied to ${place}: ${tables.join(', ')}. They hold answers, decisions, findings and scores by region; notes, links to evidence, officers’ names and e-mail addresses stay here. Of verifiers there is but the SHA-256 of the address: who knows the address already can match it. Send?`,
  sent: ({ loaded, unchanged, running, failed }) =>
    [
      ...(loaded.length > 0 ? [`Loaded into BigQuery: ${loaded.join(', ')}.`] : []),
      ...(unchanged > 0 ? [`Unchanged since they were sent last: ${s(unchanged, 'table')}.`] : []),
      ...(running.length > 0
        ? [`BigQuery is still at work on ${running.join(', ')}; run this again later to see what came of it.`]
        : []),
      ...failed.map(({ table, reason }) => `Failed: ${table} (${reason}). Run this again.`),
    ].join(' '),
};

export const bigQueryRefusals = {
  'bigquery/off': (): string =>
    'Sending to BigQuery is not switched on. In the tab Pengaturan write ya beside Kirim ke BigQuery, and the id of your Google Cloud project beside Proyek BigQuery. Nothing was sent.',
  'bigquery/no-service': (): string =>
    'The script of this book may not use BigQuery yet. Open Extensions › Apps Script, show appsscript.json (Project Settings), and add two lines: { "userSymbol": "BigQuery", "serviceId": "bigquery", "version": "v2" } to enabledAdvancedServices, and "https://www.googleapis.com/auth/bigquery" to oauthScopes. Google then asks for that permission at the next click. Nothing was sent.',
  'bigquery/no-project': (): string =>
    'Proyek BigQuery in the tab Pengaturan is blank; write the id of your Google Cloud project there. Nothing was sent.',
  'bigquery/cancelled': (): string => 'Cancelled. Nothing was sent.',
  'bigquery/failed': ({ reason }: RefusalDetails['bigquery/failed']): string =>
    `BigQuery refused: ${reason}. Look at Proyek BigQuery and at what you may do there (BigQuery Job User and Data Editor), then run this again.`,
};
