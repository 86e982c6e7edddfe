// What this book sent to BigQuery last, by table: kept with the book, so that equal content is not sent again.

const KEY = 'kkphamBigQuery';

/** Content and job of the last load that is known to have succeeded. */
export interface Sent {
  readonly hash: string;
  readonly job: string;
}

/** By project, data set, table and partition. What cannot be read counts as never sent. */
export type SentBefore = Readonly<Record<string, Sent>>;

export const readSentBefore = (): SentBefore => {
  try {
    const kept: unknown = JSON.parse(properties()?.getProperty(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as SentBefore) : {};
  } catch {
    return {};
  }
};

export const keepSentBefore = (sent: SentBefore): void => {
  properties()?.setProperty(KEY, JSON.stringify(sent));
};

const properties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
